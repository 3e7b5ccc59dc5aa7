import type { Place } from './fault.ts';

/** The directive of a content security policy that governs a request: CSP 3, "Directives". */
export type RequestDirective =
  | 'connect-src'
  | 'font-src'
  | 'form-action'
  | 'frame-src'
  | 'img-src'
  | 'manifest-src'
  | 'media-src'
  | 'object-src'
  | 'script-src-elem'
  | 'style-src-elem';

/** An address in a built file. */
export interface Address extends Place {
  /** As it is written. */
  readonly value: string;
  /** What holds it, as it is named in a message: `<img src>`. */
  readonly where: string;
  /** Whether a reader follows it, a browser asks for it by itself, or a machine reads it. */
  readonly use: 'followed' | 'fetched' | 'named';
  /** What a policy takes it for, where that makes a difference. */
  readonly directive?: RequestDirective | undefined;
  /** The hashes that the file must have one of (Subresource Integrity). */
  readonly integrity?: string | undefined;
  /** It must hold the site's public address: it is read away from the page, where a relative one leads nowhere. */
  readonly mustBeWhole?: boolean;
}
