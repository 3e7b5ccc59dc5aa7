import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../last-pages.ts';
import { writtenPlace, type PageInFiles } from './part-place.ts';
import { isOfOneFile, type Origin, type PartOf } from './parts.ts';

/** What was kept of the last build: digests of parts, by what they were cut out of, and the places of frames, by what they are. */
export interface LastParts {
  readonly find: (of: string, from: string) => string | undefined;
  readonly keep: (of: string, from: string, text: string) => void;
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
    const part = writtenPlace(place);
    const from = digestOf(bytes, loaded, address);
    const kept = last.find(part, from);
    if (kept !== undefined) return kept;
    const digest = digestOf(JSON.stringify(partOf(place)));
    last.keep(part, from, digest);
    return digest;
  };
  const known = new Map<string, string>();
  return (place) => {
    const key = writtenPlace(place);
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
