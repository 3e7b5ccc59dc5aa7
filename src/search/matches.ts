import { filterTerm } from './filters.ts';
import type { FoundWord, IndexReader } from './index-reader.ts';
import { phrasePages } from './phrase.ts';
import type { PassageKind } from './searched-text.ts';
import type { Asked } from './query.ts';

/** How a page answers to one part of a question. */
export interface PageMatch {
  readonly score: number;
  /** That of the part of the question. */
  readonly weight: number;
  readonly isInTitle: boolean;
  /** The passages that answer, with their kinds; `undefined` where it is not known which. */
  readonly passages: ReadonlyMap<number, PassageKind> | undefined;
}

/** The pages that answer to one part of a question. */
export interface Matches {
  readonly asked: Asked;
  readonly pages: ReadonlyMap<number, PageMatch>;
  /** The fewer pages have it, the more it says of what is meant; 0 where none has. */
  readonly weight: number;
  /** The words of the index that answered. */
  readonly words: ReadonlySet<string>;
  /** The index lacks the word, and these are one letter away. */
  readonly isForgiven: boolean;
}

/** Looks up one part of a question. `pageCount` is how many pages the index has. */
export async function matchesOf(asked: Asked, reader: IndexReader, pageCount: number): Promise<Matches> {
  const { terms, isPhrase } = asked;
  if (isPhrase) {
    const pages = await phrasePages(terms, reader);
    return { asked, ...scored([{ weight: 1, pages }], pageCount), words: new Set(terms), isForgiven: false };
  }
  const term = terms[0] ?? '';
  const exact = await reader.wordsFor(term);
  const words = exact.length > 0 ? exact : await reader.wordsNear(term);
  const isForgiven = exact.length === 0 && words.length > 0;
  const found = YEAR.test(term) ? [...words, await reader.itself(filterTerm('year', term), 0.5)] : words;
  return { asked, ...scored(found, pageCount), words: new Set(found.map(({ word }) => word)), isForgiven };
}

/** A year asks for what was said in it too, also where the sentence does not name it. */
const YEAR = /^[12]\d{3}$/;

/** A word in a title counts as three more passages, in a heading as one. */
const IN_TITLE = 3;
const IN_HEADING = 1;

/** What a page is that has none of some words as yet. */
const NOTHING: Omit<PageMatch, 'weight'> = { score: 0, isInTitle: false, passages: new Map() };

/**
 * How the pages answer that have one of some words. The best word counts whole; others of the same beginning hardly at all,
 * or a page with many of them would go before.
 */
export function scored(
  words: readonly Pick<FoundWord, 'weight' | 'pages'>[],
  pageCount: number,
): Pick<Matches, 'pages' | 'weight'> {
  const { size } = new Set(words.flatMap(({ pages }) => pages.map(({ page }) => page)));
  const rarity = size && Math.log(1 + pageCount / size);
  const found = new Map<number, PageMatch>();
  for (const { weight, pages } of words) {
    for (const { page, hits, count, isInTitle, isInHeading } of pages) {
      const more = (isInTitle ? IN_TITLE : 0) + (isInHeading ? IN_HEADING : 0);
      const score = rarity * weight * (count / (count + 1) + more);
      const before = found.get(page) ?? NOTHING;
      const own = hits?.map(({ passage, kind }) => [passage, kind] as const);
      found.set(page, {
        score: Math.max(before.score, score) + Math.min(before.score, score) / 10,
        weight: rarity,
        isInTitle: isInTitle || before.isInTitle,
        passages: own && before.passages && new Map([...before.passages, ...own]),
      });
    }
  }
  return { pages: found, weight: rarity };
}
