import type { BuiltFile } from './built-file.ts';
import type { Fault } from './fault.ts';
import type { Trace } from './trace.ts';

/** A draft: the beginning of its pages' addresses, `articles/x`, and the texts that no published text has. */
export interface Draft {
  readonly path: string;
  readonly texts: readonly string[];
}

/** What is known of a site beside its built files. */
export interface Known {
  /** The site's public address with a slash at its end, where it is known. */
  readonly address: string | undefined;
  readonly drafts: readonly Draft[];
  /** Folders of the building machine, of which nothing may be said. */
  readonly machine: readonly string[];
}

/** A built site: what is known of it, and the paths of all its files. */
export interface BuiltSite extends Known {
  readonly files: ReadonlySet<string>;
}

/** A rule for each file by itself: what it finds wrong, in any order. */
export type FileRule = (file: BuiltFile, site: BuiltSite) => Iterable<Fault>;

/** A rule for all files together, of which only traces are kept. */
export type SiteRule = (traces: ReadonlyMap<string, Trace>, site: BuiltSite) => Iterable<Fault>;
