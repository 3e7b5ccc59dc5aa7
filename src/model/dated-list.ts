import { PAGE_SIZE } from './paging.ts';
import {
  pageByPeriods,
  periodsOf,
  yearsOf,
  type Dated,
  type Period,
  type PlacedPeriod,
  type ShownPeriod,
} from './periods.ts';

/** A page of a list of dated entries. */
export interface DatedPage<T> {
  /** What the page has; a list that fits on a page is not parted, and has no periods. */
  readonly shown: readonly (Omit<ShownPeriod<T>, 'period'> & { readonly period?: Period })[];
  /** The years of the whole list, each with the period by which it begins. */
  readonly years: readonly { readonly year: Period; readonly begins: PlacedPeriod }[];
  /** The months of the year with which the page begins; none of one that is not read by months. */
  readonly months: readonly PlacedPeriod[];
}

/** What a page of a list has that comes newest first, and the ways to the years and months of the others. */
export function datedPage<T extends Dated>(list: readonly T[], page: number): DatedPage<T> {
  if (list.length <= PAGE_SIZE) return { shown: [{ items: list }], years: [], months: [] };
  const { placed, shown } = pageByPeriods(periodsOf(list), page);
  const years = yearsOf(list).flatMap((year) => {
    const begins = placed.find((each) => each.year === year.year);
    return begins ? [{ year, begins }] : [];
  });
  const here = shown[0]?.period.year;
  const months = placed.filter(({ year }) => year !== undefined && year === here);
  return { shown, years, months: months.length > 1 ? months : [] };
}
