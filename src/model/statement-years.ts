import { numberedName } from '../content/address.ts';
import { PAGE_SIZE, pageCount } from './paging.ts';
import {
  countOf,
  pageByPeriods,
  periodsOf,
  withoutEntries,
  type Dated,
  type Period,
  type ShownPeriod,
  type WholePeriod,
} from './periods.ts';

/** Whether all statements fit on the page of whose they are; else it has the first of each year, and each year has pages. */
export function fitOnPage(years: readonly Period[]): boolean {
  return countOf(years) <= PAGE_SIZE;
}

/** What the page of whose they are has of the years of statements: of all together as many as fit on a page. */
export function firstStatements<T>(years: readonly WholePeriod<T>[]) {
  const most = fitOnPage(years) ? PAGE_SIZE : Math.floor(PAGE_SIZE / years.length);
  const shown = years.map((year): ShownPeriod<T> => ({
    period: withoutEntries(year),
    items: year.entries.slice(0, most),
  }));
  return { years: years.map(withoutEntries), shown };
}

/** The names of the pages of the years of statements that do not fit on one, as their addresses have them: `2022`, `2022-2`. */
export function yearPageNames(years: readonly Period[]): string[] {
  return fitOnPage(years) ? [] : years.flatMap(namesOf);
}

const namesOf = ({ id, count }: Period) =>
  Array.from({ length: pageCount(count) }, (_, index) => numberedName(id, index + 1));

/**
 * What a page of a year has, by its name, and which page of the year it is, counted from 1; `periods` are those of the year,
 * with the page that each begins on. Throws where there is none.
 */
export function statementsOnPage<T extends Dated>(years: readonly WholePeriod<T>[], name: string) {
  const year = years.find((each) => namesOf(each).includes(name));
  if (!year) throw new Error(`There is no page "${name}" of statements.`);
  const page = namesOf(year).indexOf(name) + 1;
  const { placed, shown } = pageByPeriods(periodsOf(year.entries), page);
  return { years: years.map(withoutEntries), year: withoutEntries(year), periods: placed, shown, page };
}
