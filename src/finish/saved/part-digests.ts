import { digestOf } from '../last-pages.ts';
import type { PagePart } from './page-part.ts';
import { writtenPlace, type PageInFiles } from './part-place.ts';
import { isOfOneFile, type Origin, type PartOf } from './parts.ts';

/** What was kept of the last build: digests of parts, by what they were cut out of, and the places of frames, by what they are. */
export interface LastParts {
  readonly find: (of: string, from: string) => string | undefined;
  readonly keep: (of: string, from: string, text: string) => void;
}

/** The finished pages of a site. */
export interface FinishedPages extends Origin {
  /** The SHA-1 of a page; `undefined` where there is none. */
  readonly sumOf: (page: string) => string | undefined;
  /** Cuts out the part of a page that is in one file alone. Rejects where something that it loads was not written. */
  readonly cut: (page: PageInFiles) => Promise<PagePart>;
}

/**
 * Gives a digest of all that a page brings into files. The pages of people, sources and backgrounds grow with the site, and
 * what is cut out of them stays the same: so a new explainer makes no other file anew. `loaded` is a digest of all files
 * that pages load. Throws where something that a part brings along was not written.
 */
export function partDigests(
  { address = '', sumOf }: FinishedPages,
  partOf: PartOf,
  loaded: string,
  last: LastParts,
): (place: PageInFiles) => string {
  const cut = (place: PageInFiles, page: string) => {
    const part = writtenPlace(place);
    const from = digestOf(page, loaded, address);
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
    const page = sumOf(place.page);
    // The page of an explainer is in its own file alone: it is read where it has to be.
    const digest = page === undefined || isOfOneFile(place) ? page : cut(place, page);
    if (!isOfOneFile(place)) known.set(key, digest ?? '');
    return digest ?? '';
  };
}
