import { numberedName } from '../content/address.ts';
import { parseDate } from '../schema/date.ts';
import type { Words } from '../schema/words.ts';
import { onPage, PAGE_SIZE, pageCount } from './paging.ts';
import { phrase } from './phrase.ts';

/** A year in which a person made statements, or of which some rest on a source. */
export interface YearOfStatements {
  /** As its address has it: `2022`; `earlier` of all years before the last that stands alone; `undated`. */
  readonly id: string;
  /** The year, of several the last; `undefined` of what has no date. */
  readonly year: string | undefined;
  /** How many statements it has. */
  readonly count: number;
}

/** A year, and what a page has of its statements, newest first. */
export interface ShownYear<T> {
  readonly year: YearOfStatements;
  readonly items: readonly T[];
}

/** A statement, as far as its year needs it. */
interface Dated {
  readonly date?: string | undefined;
}

/** So many years stand alone, so that no page grows with the years of an archive. */
const MOST_YEARS = 40;

interface StatementYear<T> extends YearOfStatements {
  readonly statements: readonly T[];
}

/** Statements that come newest first by the years in which their dates begin; what has no date is the last. */
function statementYears<T extends Dated>(statements: readonly T[]): StatementYear<T>[] {
  const byYear = Map.groupBy(statements, ({ date }) => parseDate(date ?? '')?.earliest.slice(0, 4));
  const all = [...byYear].map(([year, own]) => ofYear(year ?? 'undated', year, own));
  const dated = all.filter(({ year }) => year !== undefined);
  const undated = all.filter(({ year }) => year === undefined);
  const [last, ...rest] = dated.slice(MOST_YEARS - 1);
  if (!last || rest.length === 0) return all;
  const earlier = [last, ...rest].flatMap((each) => each.statements);
  return [...dated.slice(0, MOST_YEARS - 1), ofYear('earlier', last.year, earlier), ...undated];
}

const ofYear = <T>(id: string, year: string | undefined, statements: readonly T[]): StatementYear<T> => ({
  id,
  year,
  count: statements.length,
  statements,
});

const counted = ({ id, year, count }: YearOfStatements): YearOfStatements => ({ id, year, count });

/** Whether all statements fit on the page of whose they are; else it has the first of each year, and each year has pages. */
export function fitOnPage(years: readonly YearOfStatements[]): boolean {
  return years.reduce((sum, { count }) => sum + count, 0) <= PAGE_SIZE;
}

/** What the page of whose they are has of statements: of all years together as many as fit on a page. */
export function firstStatements<T extends Dated>(statements: readonly T[]) {
  const years = statementYears(statements);
  const most = fitOnPage(years) ? PAGE_SIZE : Math.floor(PAGE_SIZE / years.length);
  const shown = years.map((year): ShownYear<T> => ({ year: counted(year), items: year.statements.slice(0, most) }));
  return { years: years.map(counted), shown };
}

/** The names of the pages of the years of statements that do not fit on one, as their addresses have them: `2022`, `2022-2`. */
export function yearPageNames(statements: readonly Dated[]): string[] {
  const years = statementYears(statements);
  return fitOnPage(years) ? [] : years.flatMap(namesOf);
}

const namesOf = ({ id, count }: YearOfStatements) =>
  Array.from({ length: pageCount(count) }, (_, index) => numberedName(id, index + 1));

/** What a page of a year has, by its name, and which page of the year it is, counted from 1. Throws where there is none. */
export function statementsOnPage<T extends Dated>(statements: readonly T[], name: string) {
  const years = statementYears(statements);
  const year = years.find((each) => namesOf(each).includes(name));
  if (!year) throw new Error(`There is no page "${name}" of statements.`);
  const page = namesOf(year).indexOf(name) + 1;
  return { years: years.map(counted), year: counted(year), items: onPage(year.statements, page), page };
}

/** A year in words: itself, of several "1960 and before", or that there is no date. */
export function yearInWords({ id, year }: YearOfStatements, words: Words): string {
  if (year === undefined) return words.article.undated;
  return id === 'earlier' ? phrase(words.statements.earlier, { year }, words.dates) : year;
}
