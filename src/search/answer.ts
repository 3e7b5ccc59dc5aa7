import { filterNames, filterTerm, type Filters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { matchesOf, type Matches, type PageMatch } from './matches.ts';
import { asked } from './query.ts';
import { pageOf, searchedKinds, type SearchedKind } from './searched-text.ts';

/** A page that answers a question. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The statements that answer as a whole; `undefined` where its text has to be looked at. */
  readonly statements: readonly number[] | undefined;
}

/** The answer to a question, the best page first. */
export interface Answer {
  readonly pages: readonly RankedPage[];
  /** How many statements there are; `undefined` where it is not known of some page. */
  readonly statementCount: number | undefined;
  readonly matches: readonly Matches[];
  /** No page has all words: these have at least half of them. */
  readonly isLoose: boolean;
}

/** How many pages of each kind the index has. */
export type PageCounts = Readonly<Record<SearchedKind, number>>;

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
  if (matches.length + chosen.length === 0) return { pages: [], statementCount: 0, matches, isLoose: false };
  const strict = ranked(matches, chosen, counts, matches.length);
  const isLoose = strict.length === 0 && matches.length > 1;
  const pages = isLoose ? ranked(matches, chosen, counts, Math.ceil(matches.length / 2)) : strict;
  const known = pages.every(({ statements }) => statements !== undefined);
  const statementCount = known ? pages.reduce((sum, { statements = [] }) => sum + statements.length, 0) : undefined;
  return { pages, statementCount, matches, isLoose: isLoose && pages.length > 0 };
}

type Chosen = ReadonlyMap<number, PageMatch>;

async function filterPages(name: (typeof filterNames)[number], value: string, reader: IndexReader): Promise<Chosen> {
  const pages = await reader.pagesWith(filterTerm(name, value));
  return new Map(
    pages.map(({ page, hits }) => [
      page,
      { score: 0, isInTitle: false, passages: hits && new Map(hits.map(({ passage, kind }) => [passage, kind])) },
    ]),
  );
}

function ranked(
  matches: readonly Matches[],
  chosen: readonly Chosen[],
  counts: PageCounts,
  least: number,
): RankedPage[] {
  const all = new Set([...matches.map(({ pages }) => pages), ...chosen].flatMap((pages) => [...pages.keys()]));
  const found = [...all].flatMap((page) => rankedPage(page, matches, chosen, counts, least) ?? []);
  // Of equal ones the newest first: pages are numbered from the oldest on.
  return found.sort((one, other) => other.score - one.score || other.page - one.page);
}

/** All words in one passage, and all in the title, tell more than the same words apart. */
const TOGETHER = 1.8;
const ALL_IN_TITLE = 1.3;

function rankedPage(
  page: number,
  matches: readonly Matches[],
  chosen: readonly Chosen[],
  counts: PageCounts,
  least: number,
): RankedPage | undefined {
  const own = matches.flatMap(({ pages }) => pages.get(page) ?? []);
  const filters = chosen.flatMap((pages) => pages.get(page) ?? []);
  if (own.length < least || filters.length < chosen.length) return undefined;
  const together = shared([...own, ...filters]);
  const statements = own.length < matches.length ? [] : together && statementsIn(together);
  if (chosen.length > 0 && statements?.length === 0) return undefined;
  const sum = own.reduce((score, match) => score + match.score, 0);
  const isTogether = together === undefined || together.size > 0;
  const isInTitle = own.length > 0 && own.every((match) => match.isInTitle);
  const score = sum * (isTogether ? TOGETHER : 1) * (isInTitle ? ALL_IN_TITLE : 1) * recency(page, counts);
  return { page, score, statements };
}

/** The passages that all have; `undefined` where none of them names its own. */
function shared(matches: readonly PageMatch[]): ReadonlyMap<number, string> | undefined {
  const [first, ...others] = matches.flatMap(({ passages }) => passages ?? []);
  if (!first) return undefined;
  return new Map([...first].filter(([passage]) => others.every((passages) => passages.has(passage))));
}

function statementsIn(passages: ReadonlyMap<number, string>): number[] {
  return [...passages].flatMap(([passage, kind]) => (kind === 'statement' ? [passage] : []));
}

/** Articles are numbered by their days. What is kept current counts as new. */
function recency(page: number, counts: PageCounts): number {
  const { kind, index } = pageOf(page);
  return kind === 'articles' ? 0.8 + (0.4 * (index + 1)) / counts.articles : 1.2;
}
