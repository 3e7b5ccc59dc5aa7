import { filterNames, filterTerm, type Filters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { matchesOf, type Matches } from './matches.ts';
import { asked } from './query.ts';
import { ranked, type Chosen, type LookedUp, type PageCounts, type RankedPage } from './ranked-pages.ts';
import { searchedKinds } from './searched-text.ts';

/** The answer to a question, the best page first. */
export interface Answer {
  readonly pages: readonly RankedPage[];
  /** How many statements there are; `undefined` where it is not known of some page. */
  readonly statementCount: number | undefined;
  readonly matches: readonly Matches[];
  /** No page has all words, or no statement has: these have some of them. */
  readonly isLoose: boolean;
}

/** Answers a question about what is chosen. Rejects where a part of the index cannot be had. */
export async function answerOf(
  question: string,
  filters: Filters,
  reader: IndexReader,
  counts: PageCounts,
): Promise<Answer> {
  const total = searchedKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const parts = asked(question);
  const matches = await Promise.all(parts.map((part) => matchesOf(part, reader, total)));
  const chosen = await Promise.all(
    filterNames.flatMap((name) => (filters[name] === undefined ? [] : [filterPages(name, filters[name], reader)])),
  );
  const { pages, isLoose } = nearest({ matches, chosen, counts });
  const known = pages.every(({ least }) => least === undefined);
  const statementCount = known ? pages.reduce((sum, { statements = [] }) => sum + statements.length, 0) : undefined;
  return { pages, statementCount, matches, isLoose };
}

async function filterPages(name: (typeof filterNames)[number], value: string, reader: IndexReader): Promise<Chosen> {
  const pages = await reader.pagesWith(filterTerm(name, value));
  return new Map(
    pages.map(({ page, hits }) => [
      page,
      {
        score: 0,
        weight: 0,
        isInTitle: false,
        passages: hits && new Map(hits.map(({ passage, kind }) => [passage, kind])),
      },
    ]),
  );
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
      if (pages.some(({ statements }) => statements?.length !== 0)) return { pages, isLoose };
    }
    const pages = ranked(lookedUp, onPage, 1);
    if (pages.length > 0) return { pages, isLoose: onPage < 1 };
  }
  return { pages: [], isLoose: false };
}
