import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedPage } from './listed-page.ts';
import type { Draft, Known } from './verify/built-site.ts';
import type { Places } from './verify/places.ts';
import type { HeldTrace } from './verify/trace.ts';

/** What is kept of a file with which nothing was wrong. */
export interface LastPage {
  /** A digest of the file as it was written. */
  readonly sum: string;
  /** Its size and when it was written: nobody has changed a file of the same stamp since. */
  readonly stamp: string;
  /** That of a page. */
  readonly policy: string | undefined;
  readonly trace: HeldTrace;
  readonly listed: ListedPage | undefined;
}

/** The files of the last build: where they lie, and what was kept of them by their paths and a digest of what they were made of. */
export interface LastPages {
  readonly folder: string;
  readonly find: (path: string, from: string) => LastPage | undefined;
  readonly keep: (path: string, from: string, page: LastPage) => void;
  /** The numbers of the places that their traces have. */
  readonly places: Places;
  /** The drafts of which nothing is in any of them. */
  readonly drafts: readonly Draft[];
  readonly keepDrafts: (drafts: readonly Draft[]) => void;
}

/** A digest of a file, or of what it is made of: it tells apart, and guards against nobody. */
export function digestOf(...texts: readonly (string | Uint8Array)[]): string {
  return digestOfSums(...texts.map(sumOf));
}

/** The SHA-1 of a text. */
export function sumOf(text: string | Uint8Array): string {
  return hash('sha1', text);
}

/** A digest of texts of which the SHA-1 are known. */
export function digestOfSums(...sums: readonly string[]): string {
  return hash('sha1', sums.join(' '), 'base64');
}

/** A digest of all that finishing a page looks at beside it, but for the drafts, which come and go each day. */
export function digestOfKnown({ address = '', machine }: Known): string {
  return digestOf(JSON.stringify({ address, machine }));
}

/** The stamp of a file; `undefined` where there is none. */
export function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeNs}`;
}

/** The size of a file by its stamp, in bytes. */
export const sizeIn = (stamp: string) => Number.parseInt(stamp, 10);

/**
 * What is kept of a file of the last build, which was made of the same as one that is to be written; `undefined` where there
 * is none, or the file is not what was written then.
 */
export function lastPage(last: LastPages, path: string, from: string): LastPage | undefined {
  const kept = last.find(path, from);
  if (!kept) return undefined;
  const file = join(last.folder, path);
  const stamp = stampOf(file);
  if (stamp === undefined) return undefined;
  if (stamp === kept.stamp) return kept;
  // A folder that was copied has other times.
  if (sumOf(readFileSync(file)) !== kept.sum) return undefined;
  const found = { ...kept, stamp };
  last.keep(path, from, found);
  return found;
}

/** Takes a file of the last build into a folder that has the folders for it: as one more name of it, where the disk can do that. */
export function takeLast(last: LastPages, path: string, folder: string): void {
  const [from, to] = [join(last.folder, path), join(folder, path)];
  try {
    linkSync(from, to);
  } catch {
    if (existsSync(to)) {
      // It may be one more name of another file.
      unlinkSync(to);
      takeLast(last, path, folder);
    } else {
      copyFileSync(from, to);
    }
  }
}
