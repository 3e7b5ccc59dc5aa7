import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../page/read-page.ts';
import { resolve } from '../verify/resolve.ts';
import { dataAddress } from './data-address.ts';
import { pagePart, type PagePart } from './page-part.ts';
import type { Parts } from './part-links.ts';
import type { PartPlace } from './part-place.ts';
import { written } from './piece.ts';

/** A file that holds pages, and its language. */
export interface PartsFile {
  readonly parts: Parts;
  readonly lang: string;
}

/** The built site that saved explainers are made of. */
export interface Origin {
  readonly folder: string;
  /** Its public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
}

/** Gives a page as a part of a file. Throws where it, or something that it loads, was not written. */
export type PartOf = (place: PartPlace, file: PartsFile) => string;

/** Gives the parts of a site's pages. Those of people, sources and backgrounds are cut out once: they are in many files. */
export function partsOf(origin: Origin): PartOf {
  const known = new Map<string, PagePart>();
  return (place, { parts, lang }) => {
    const key = `${place.level} ${place.page}`;
    const part = known.get(key) ?? cutOut(place, origin);
    if (!isOfOneFile(place)) known.set(key, part);
    const own = part.lang === lang ? '' : ` lang="${part.lang}" dir="${part.dir}"`;
    return `${part.tag}${own}>${written(part.pieces, parts)}</section>`;
  };
}

/** Whether a page is in one file alone, as an article is in its own: to hold all of them would take a megabyte for ten. */
function isOfOneFile({ page }: PartPlace): boolean {
  return page.startsWith('articles/');
}

function cutOut(place: PartPlace, origin: Origin): PagePart {
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
