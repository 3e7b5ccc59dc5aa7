import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../last-pages.ts';
import type { PageInFiles } from './part-place.ts';
import { isOfOneFile, type Origin, type PartOf } from './parts.ts';

/** What was kept of the parts of the last build: their digests, by what they were cut out of. */
export interface LastParts {
  readonly find: (part: string, from: string) => string | undefined;
  readonly keep: (part: string, from: string, digest: string) => void;
}

/**
 * Gives a digest of all that a page brings into files. The pages of people, sources and backgrounds grow with the site, and
 * what is cut out of them stays the same: so a new explainer makes no other file anew. `loaded` is a digest of all files
 * that pages load. Throws where something that a part brings along was not written.
 */
export function partDigests(
  { folder, address = '' }: Origin,
  partOf: PartOf,
  loaded: string,
  last: LastParts,
): (place: PageInFiles) => string {
  const cut = (place: PageInFiles, bytes: Uint8Array) => {
    const part = `${place.level} ${place.page}`;
    const from = digestOf(bytes, loaded, address);
    const kept = last.find(part, from);
    if (kept !== undefined) return kept;
    const digest = digestOf(JSON.stringify(partOf(place)));
    last.keep(part, from, digest);
    return digest;
  };
  const known = new Map<string, string>();
  return (place) => {
    const key = `${place.level} ${place.page}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const file = join(folder, place.page);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    // The page of an explainer is in its own file alone: it is read again only where it has to be.
    const digest = bytes && (isOfOneFile(place) ? digestOf(bytes) : cut(place, bytes));
    if (!isOfOneFile(place)) known.set(key, digest ?? '');
    return digest ?? '';
  };
}
