import { numberedName } from '../content/address.ts';
import { parseDate } from '../schema/date.ts';
import type { Words } from '../schema/words.ts';
import { PAGE_SIZE, pageCount } from './paging.ts';
import { phrase } from './phrase.ts';
import type { AttributedStatement } from './statement-index.ts';

/** The statements of a year by a person, or resting on a source. */
export interface StatementYear {
  /** As its address has it: `2022`; `earlier` of all years before the last that stands alone; `undated`. */
  readonly id: string;
  /** The year, of several the last; `undefined` of what has no date. */
  readonly year: string | undefined;
  /** Newest first. */
  readonly statements: readonly AttributedStatement[];
}

/** So many years stand alone, so that no page grows with the years of an archive. */
const MOST_YEARS = 40;

/** Statements that come newest first by the years in which their dates begin; what has no date is the last. */
export function statementYears(statements: readonly AttributedStatement[]): StatementYear[] {
  const byYear = Map.groupBy(statements, ({ date }) => parseDate(date ?? '')?.earliest.slice(0, 4));
  const all = [...byYear].map(([year, own]) => ({ id: year ?? 'undated', year, statements: own }));
  const dated = all.filter(({ year }) => year !== undefined);
  const undated = all.filter(({ year }) => year === undefined);
  const [last, ...rest] = dated.slice(MOST_YEARS - 1);
  if (!last || rest.length === 0) return all;
  const earlier = { id: 'earlier', year: last.year, statements: [last, ...rest].flatMap((each) => each.statements) };
  return [...dated.slice(0, MOST_YEARS - 1), earlier, ...undated];
}

/** Whether all statements fit on the page of whose they are; else it has the first of each year, and each year has pages. */
export function fitOnPage(years: readonly StatementYear[]): boolean {
  return years.reduce((sum, { statements }) => sum + statements.length, 0) <= PAGE_SIZE;
}

/** The statements of a year that the page of whose they are has; of all years together as many as fit on a page. */
export function firstOfYear(
  { statements }: StatementYear,
  years: readonly StatementYear[],
): readonly AttributedStatement[] {
  return fitOnPage(years) ? statements : statements.slice(0, Math.floor(PAGE_SIZE / years.length));
}

/** A year in words: itself, of several "1960 and before", or that there is no date. */
export function yearInWords({ id, year }: StatementYear, words: Words): string {
  if (year === undefined) return words.article.undated;
  return id === 'earlier' ? phrase(words.statements.earlier, { year }, words.dates) : year;
}

/** The pages of the years of statements that do not fit on one, each by its name in its address: `2022`, `2022-2`. */
export function yearPaths(statements: readonly AttributedStatement[]) {
  const years = statementYears(statements);
  if (fitOnPage(years)) return [];
  return years.flatMap((year) =>
    Array.from({ length: pageCount(year.statements.length) }, (_, index) => ({
      name: numberedName(year.id, index + 1),
      years,
      year,
      page: index + 1,
    })),
  );
}
