import { NumberReader } from './number-text.ts';
import { passageKinds, type PassageKind } from './searched-text.ts';

/** A passage that has a word. */
export interface Hit {
  /** Which passage of its page, counted from 0. */
  readonly passage: number;
  readonly kind: PassageKind;
  /** The places of the word among the words of the passage; a list that has none for a page leaves them out. */
  readonly places: readonly number[];
}

/** A page that has a word. */
export interface PageHits {
  readonly page: number;
  /** In their order; `undefined` where the list is too long to name them. */
  readonly hits: readonly Hit[] | undefined;
  /** Whether the word stands in its title, and in a heading. */
  readonly isInTitle: boolean;
  readonly isInHeading: boolean;
  /** In how many passages it stands; counted no further than 15 where the passages are not named. */
  readonly count: number;
}

/** What a list says of each page, as its first character: which passages have the word, where in them too, or only that there are some. */
export const PASSAGES = '0';
export const PLACES = '1';
export const PAGES = '2';

export type ListForm = typeof PASSAGES | typeof PLACES | typeof PAGES;

/** What a long list counts to. */
export const MANY = 15;

/** Reads a list. */
export function readHitList(text: string): PageHits[] {
  const form = text.charAt(0);
  const reader = new NumberReader(text.slice(1));
  const pages: PageHits[] = [];
  for (let page = 0; !reader.isAtEnd;) {
    page += reader.next();
    pages.push(form === PAGES ? shortHits(page, reader) : fullHits(page, reader, form === PLACES));
  }
  return pages;
}

function shortHits(page: number, reader: NumberReader): PageHits {
  const flags = reader.next();
  const count = flags % 16;
  return { page, hits: undefined, count, isInTitle: flags % 32 >= 16, isInHeading: flags >= 32 };
}

function fullHits(page: number, reader: NumberReader, withPlaces: boolean): PageHits {
  const hits = readRising(reader).map((key): Hit => {
    const passage = Math.floor(key / passageKinds.length);
    const kind = passageKinds[key % passageKinds.length] ?? 'other';
    return { passage, kind, places: withPlaces ? readRising(reader) : [] };
  });
  return pageHits(page, hits);
}

/** A page with the passages that have a word. */
export function pageHits(page: number, hits: readonly Hit[]): PageHits {
  const has = (kind: PassageKind) => hits.some((hit) => hit.kind === kind);
  return { page, hits, count: hits.length, isInTitle: has('title'), isInHeading: has('heading') };
}

/** Numbers each of which is written as what it is more than the one before, after how many there are. */
function readRising(reader: NumberReader): number[] {
  let number = 0;
  return Array.from({ length: reader.next() }, () => (number += reader.next()));
}
