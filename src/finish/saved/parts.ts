import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../page/read-page.ts';
import { resolve } from '../verify/resolve.ts';
import { dataAddress } from './data-address.ts';
import { pagePart, type PagePart } from './page-part.ts';
import type { IdOf } from './part-links.ts';
import { BEGINNING, beginningOf, idInFile, writtenPlace, type PageInFiles, type PartPlace } from './part-place.ts';
import { written } from './piece.ts';

/** A file that holds pages. */
export interface PartsFile {
  readonly idOf: IdOf;
  readonly lang: string;
  /** The elements that something in the file leads to, by their pages and ids. */
  readonly askedFor: ReadonlySet<string>;
}

/** The built site that saved explainers are made of. */
export interface Origin {
  readonly folder: string;
  /** Its public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
}

/** Gives a page as a part of files. Throws where it, or something that it loads, was not written. */
export type PartOf = (place: PageInFiles) => PagePart;

/** Gives the parts of a site's pages that are in many files: people, sources and backgrounds. Each is cut out once. */
export function partsOf(origin: Origin): PartOf {
  const known = new Map<string, PagePart>();
  return (place) => {
    const key = writtenPlace(place);
    // A copy, since Node keeps the whole page for as long as a piece of its text is kept.
    const part = known.get(key) ?? structuredClone(cutOut(place, origin));
    known.set(key, part);
    return part;
  };
}

/** Gives the ids of a file's pages, which stand at places in it, by their paths. */
export function idsOf(places: ReadonlyMap<string, PartPlace>): IdOf {
  return (page, id) => {
    const place = places.get(page);
    return place && idInFile(place, id);
  };
}

/** A part as it is written at its place in a file. */
export function writtenPart({ tag, end, lang, dir, pieces }: PagePart, place: PartPlace, file: PartsFile): string {
  const { idOf, askedFor } = file;
  const own = lang === file.lang ? '' : ` lang="${lang}" dir="${dir}"`;
  const content = written(pieces, { idOf, isAskedFor: (element) => askedFor.has(element) });
  return `${tag}${own}>${content}${end}`.replaceAll(BEGINNING, beginningOf(place));
}

/** Whether a page is in one file alone, as an article is in its own: to hold all of them would take a megabyte for ten. */
export function isOfOneFile({ page }: PageInFiles): boolean {
  return page.startsWith('articles/');
}

/** Cuts a part out of a finished page. Throws where the page, or something that it loads, was not written. */
export function cutOut(place: PageInFiles, origin: Origin): PagePart {
  const { folder, address } = origin;
  if (!existsSync(join(folder, place.page))) throw new Error(`it has a place for ${place.page}, which was not written`);
  const page = readPage(readFileSync(join(folder, place.page), 'utf8'));
  return pagePart({ page, place, address, load: (asked, from) => carried(asked, from, origin) });
}

/** What stands for what a page asks for by itself: all of the site is brought along. */
export function carried(asked: string, page: string, { folder, address }: Origin): string {
  const target = resolve(asked, page, address);
  return target.kind === 'inside' && !target.isWhole ? dataAddress(folder, target.file) : asked;
}
