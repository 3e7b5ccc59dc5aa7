import type { Matches, PageMatch } from './matches.ts';
import { pageOf, type SearchedKind } from './searched-text.ts';

/** A page that answers a question. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The statements that may answer as a whole; `undefined` where that may be all. */
  readonly statements: readonly number[] | undefined;
  /** Whether a passage may answer as a whole, which may be a title too. */
  readonly isWhole: boolean;
  /** What the words of a statement weigh that answers, where its text has to be looked at; `undefined` where the index says it. */
  readonly least: number | undefined;
}

/** How many pages of each kind the index has. */
export type PageCounts = Readonly<Record<SearchedKind, number>>;

/** The pages that a filter leaves. */
export type Chosen = ReadonlyMap<number, PageMatch>;

/** What was looked up, and on how many pages. */
export interface LookedUp {
  readonly matches: readonly Matches[];
  readonly chosen: readonly Chosen[];
  readonly counts: PageCounts;
}

/** The pages that have so much of what is asked, the best first. */
export function ranked(lookedUp: LookedUp, onPage: number, inStatement: number): RankedPage[] {
  const all = [...lookedUp.matches.map(({ pages }) => pages), ...lookedUp.chosen].flatMap((pages) => [...pages.keys()]);
  const found = [...new Set(all)].flatMap((page) => rankedPage(page, lookedUp, onPage, inStatement) ?? []);
  // Of equal ones the newest first: pages are numbered from the oldest on.
  return found.sort((one, other) => other.score - one.score || other.page - one.page);
}

/** All words in one passage, and all in the title, tell more than the same words apart. */
const TOGETHER = 1.8;
const ALL_IN_TITLE = 1.3;

function rankedPage(
  page: number,
  { matches, chosen, counts }: LookedUp,
  onPage: number,
  inStatement: number,
): RankedPage | undefined {
  const on = (all: readonly Chosen[]) => all.flatMap((pages) => pages.get(page) ?? []);
  const own = on(matches.map(({ pages }) => pages));
  // What is chosen, and what stands in quotes, is never let go of.
  const needed = [...chosen, ...matches.flatMap(({ asked, pages }) => (asked.isPhrase ? pages : []))];
  const needs = on(needed);
  if (own.length < onPage * matches.length || needs.length < needed.length) return undefined;
  const together = passagesWith(own, needs, sumOf(own));
  const least = inStatement * sumOf(matches);
  const statements = least === sumOf(own) ? together : passagesWith(own, needs, least);
  if (chosen.length > 0 && statements?.size === 0) return undefined;
  const sum = own.reduce((score, match) => score + match.score, 0);
  const isTogether = together?.size !== 0;
  const isInTitle = own.every((match) => match.isInTitle);
  const score = sum * (isTogether ? TOGETHER : 1) * (isInTitle ? ALL_IN_TITLE : 1) * recency(page, counts);
  const isNamed = [...own, ...needs].every(({ passages }) => passages);
  return {
    page,
    score,
    statements: statements && [...statements].flatMap(([passage, kind]) => (kind === 'statement' ? passage : [])),
    isWhole: statements?.size !== 0,
    least: isNamed ? undefined : least,
  };
}

/** What several words weigh together. */
export const sumOf = (words: readonly { readonly weight: number }[]) =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The passages that have all that is needed and words of so much weight, with their kinds; `undefined` where nothing names
 * its own. What names none stands in all of them, as far as is known.
 */
function passagesWith(
  own: readonly PageMatch[],
  needs: readonly PageMatch[],
  least: number,
): ReadonlyMap<number, string> | undefined {
  const named = [...own, ...needs].flatMap(({ passages }) => passages ?? []);
  if (named.length === 0) return undefined;
  // What has all of it is among the passages of each.
  const some = least < sumOf(own) ? named : named.slice(0, 1);
  const kinds = new Map(some.flatMap((passages) => [...passages]));
  for (const passage of kinds.keys()) {
    const has = ({ passages }: PageMatch) => passages?.has(passage) ?? true;
    if (sumOf(own.filter(has)) < least || !needs.every(has)) kinds.delete(passage);
  }
  return kinds;
}

/** Articles are numbered by their days. What is kept current counts as new. */
function recency(page: number, counts: PageCounts): number {
  const { kind, index } = pageOf(page);
  return kind === 'articles' ? 0.8 + (0.4 * (index + 1)) / counts.articles : 1.2;
}
