import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedPage } from './listed-page.ts';
import type { Known } from './verify/built-site.ts';
import type { Trace } from './verify/trace.ts';

/** What is kept of a page with which nothing was wrong. */
export interface LastPage {
  /** A digest of the page as it was written. */
  readonly sum: string;
  readonly policy: string;
  readonly trace: Trace;
  readonly listed: ListedPage | undefined;
}

/** The pages of the last build: where they lie, and what was kept of them by their paths and a digest of what they were made of. */
export interface LastPages {
  readonly folder: string;
  readonly find: (path: string, from: string) => LastPage | undefined;
  readonly keep: (path: string, from: string, page: LastPage) => void;
}

/** A digest of a page, or of what it is made of: it tells apart, and guards against nobody. */
export function digestOf(...texts: readonly (string | Uint8Array)[]): string {
  return hash('sha1', texts.map((text) => hash('sha1', text)).join(' '), 'base64');
}

/** A digest of all that finishing a page looks at beside it. */
export function digestOfKnown({ address = '', drafts, machine, fromPublic }: Known): string {
  return digestOf(JSON.stringify({ address, drafts, machine, fromPublic: [...fromPublic] }));
}

/**
 * A page of the last build, which was made of the same as one that is to be written; `undefined` where there is none, or
 * its file is not what was written then.
 */
export function lastPage(
  { folder, find }: LastPages,
  path: string,
  from: string,
): (LastPage & { readonly bytes: Uint8Array }) | undefined {
  const kept = find(path, from);
  if (!kept) return undefined;
  try {
    const bytes = readFileSync(join(folder, path));
    return digestOf(bytes) === kept.sum ? { ...kept, bytes } : undefined;
  } catch {
    // There is no last build, or it was changed.
    return undefined;
  }
}
