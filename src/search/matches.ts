import { filterTerm } from './filters.ts';
import type { PageHits } from './hit-list.ts';
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
  readonly words: readonly string[];
  /** The index lacks the word, and these are one letter away. */
  readonly isForgiven: boolean;
}

/** Looks up one part of a question. `pageCount` is how many pages the index has. */
export async function matchesOf(asked: Asked, reader: IndexReader, pageCount: number): Promise<Matches> {
  const { terms, isPhrase } = asked;
  if (isPhrase) {
    const pages = await phrasePages(terms, reader);
    return { asked, ...scored([{ word: '', weight: 1, pages }], pageCount), words: terms, isForgiven: false };
  }
  const term = terms[0] ?? '';
  const exact = await reader.wordsFor(term);
  const words = exact.length > 0 ? exact : await reader.wordsNear(term);
  const isForgiven = exact.length === 0 && words.length > 0;
  const found = YEAR.test(term) ? [...words, await wordOfYear(term, reader)] : words;
  return { asked, ...scored(found, pageCount), words: found.map(({ word }) => word), isForgiven };
}

const YEAR = /^[12]\d{3}$/;

/** A year asks for what was said in it too, also where the sentence does not name it. */
async function wordOfYear(year: string, reader: IndexReader): Promise<FoundWord> {
  const word = filterTerm('year', year);
  return { word, weight: 0.5, pages: await reader.pagesWith(word) };
}

/** A word in a title counts as three more passages, in a heading as one. */
const IN_TITLE = 3;
const IN_HEADING = 1;

function scored(words: readonly FoundWord[], pageCount: number): Pick<Matches, 'pages' | 'weight'> {
  const { size } = new Set(words.flatMap(({ pages }) => pages.map(({ page }) => page)));
  const rarity = size && Math.log(1 + pageCount / size);
  const found = new Map<number, PageMatch>();
  for (const { weight, pages } of words) {
    for (const hits of pages) {
      const more = (hits.isInTitle ? IN_TITLE : 0) + (hits.isInHeading ? IN_HEADING : 0);
      const score = rarity * weight * (hits.count / (hits.count + 1) + more);
      found.set(hits.page, joined(found.get(hits.page), hits, score, rarity));
    }
  }
  return { pages: found, weight: rarity };
}

/** The best word counts whole; others of the same beginning hardly at all, or a page with many of them would go before. */
function joined(
  before: PageMatch | undefined,
  { hits, isInTitle }: PageHits,
  score: number,
  weight: number,
): PageMatch {
  const own = hits && new Map(hits.map(({ passage, kind }) => [passage, kind]));
  if (!before) return { score, weight, isInTitle, passages: own };
  const passages = own && before.passages && new Map([...before.passages, ...own]);
  return {
    score: Math.max(before.score, score) + Math.min(before.score, score) / 10,
    weight,
    isInTitle: isInTitle || before.isInTitle,
    passages,
  };
}
