import { chosenTerms, type Filters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { matchesOf, scored, type Matches } from './matches.ts';
import { asked } from './query.ts';
import { ranked, type LookedUp, type PageCounts, type RankedPage } from './ranked-pages.ts';

/** The answer to a question, the best page first. */
export interface Answer {
  readonly pages: readonly RankedPage[];
  /** How many of them answer, and how many statements; `undefined` where that is not known before their texts are read. */
  readonly pageCount: number | undefined;
  readonly statementCount: number | undefined;
  readonly matches: readonly Matches[];
  /** No page has all words, or no statement has: these have some of them. */
  readonly isLoose: boolean;
  /** The names of whom the filters choose, by their words in the index; empty where it has none. */
  readonly names: ReadonlyMap<string, string>;
}

/** Answers a question about what is chosen. Rejects where a part of the index cannot be had. */
export async function answerOf(
  question: string,
  filters: Filters,
  reader: IndexReader,
  counts: PageCounts,
): Promise<Answer> {
  const total = Object.values(counts).reduce((sum, count) => sum + count);
  const parts = asked(question);
  const matches = await Promise.all(parts.map((part) => matchesOf(part, reader, total)));
  const chosen = await Promise.all(chosenTerms(filters).map((term) => reader.itself(term, 0)));
  const { pages, isLoose } = nearest({ matches, chosen: chosen.map((word) => scored([word], total).pages), counts });
  // What is chosen together may stand in one statement with citations apart.
  const isKnown = chosen.length < 2 && pages.every(({ least }) => least === undefined);
  return {
    pages,
    pageCount: isKnown || chosen.length === 0 ? pages.length : undefined,
    statementCount: isKnown ? pages.reduce((sum, { statements = [] }) => sum + statements.length, 0) : undefined,
    matches,
    isLoose,
    names: new Map(chosen.map(({ word, siblings }) => [word, siblings.join(' ')])),
  };
}

/** Which share of the words a page has to have, and which of their weight a statement. */
const ON_PAGE = [1, 0.5];
const IN_STATEMENT = [1, 0.7, 0.5, 0.3];

/** The pages that say all of what is asked in one statement, else those that say most of it, on pages with all words before others. */
function nearest(lookedUp: LookedUp): Pick<Answer, 'pages' | 'isLoose'> {
  for (const onPage of ON_PAGE) {
    for (const inStatement of IN_STATEMENT) {
      const pages = ranked(lookedUp, onPage, inStatement);
      const isLoose = onPage * inStatement < 1;
      if (pages.some(({ isWhole }) => isWhole)) return { pages, isLoose };
    }
    const pages = ranked(lookedUp, onPage, 1);
    if (pages.length > 0) return { pages, isLoose: onPage < 1 };
  }
  return { pages: [], isLoose: false };
}
