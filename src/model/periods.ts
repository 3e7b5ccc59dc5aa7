import type { Words } from '../schema/words.ts';
import { dateInWords, monthInWords } from './date-in-words.ts';
import { onPage, PAGE_SIZE } from './paging.ts';
import { phrase } from './phrase.ts';

/** A year or a month, in which some entries of a list begin that come newest first. */
export interface Period {
  /** As addresses have it: `2022`, `2022-03`; `earlier` of all years before the last that stands alone; `undated`. */
  readonly id: string;
  /** The year, of several the last; `undefined` of what has no date. */
  readonly year: string | undefined;
  /** How many entries it has. */
  readonly count: number;
}

/** A period with its entries. */
export interface WholePeriod<T> extends Period {
  readonly entries: readonly T[];
}

/** A period, and which page of the list it begins on, counted from 1. */
export interface PlacedPeriod extends Period {
  readonly page: number;
}

/** A period, and what a page has of it. */
export interface ShownPeriod<T> {
  readonly period: Period;
  readonly items: readonly T[];
}

/** An entry of a list, as far as periods need it. */
export interface Dated {
  readonly date?: string | undefined;
}

/** So many years stand alone, so that no page grows with the years of an archive. */
const MOST_YEARS = 40;

/** The years in which the dates of a list begin; what has no date is the last. */
export function yearsOf<T extends Dated>(list: readonly T[]): WholePeriod<T>[] {
  const byYear = Map.groupBy(list, ({ date }) => date?.slice(0, 4));
  const all = [...byYear].map(([year, entries]) => whole(year ?? 'undated', year, entries));
  const dated = all.filter(({ year }) => year !== undefined);
  const undated = all.filter(({ year }) => year === undefined);
  const [last, ...rest] = dated.slice(MOST_YEARS - 1);
  if (!last || rest.length === 0) return [...dated, ...undated];
  const earlier = [last, ...rest].flatMap(({ entries }) => entries);
  return [...dated.slice(0, MOST_YEARS - 1), whole('earlier', last.year, earlier), ...undated];
}

/** The periods by which a list is read: its years, one that is longer than a page month by month. */
export function periodsOf<T extends Dated>(list: readonly T[]): WholePeriod<T>[] {
  return yearsOf(list).flatMap((year) => (year.id === year.year && year.count > PAGE_SIZE ? monthsOf(year) : [year]));
}

/** What is known of the year alone comes after its months. */
function monthsOf<T extends Dated>({ year, entries }: WholePeriod<T>): WholePeriod<T>[] {
  const byMonth = Map.groupBy(entries, ({ date = '' }) => (date.charAt(4) === '-' ? date.slice(0, 7) : undefined));
  const all = [...byMonth].map(([month, own]) => whole(month ?? year ?? '', year, own));
  return [...all.filter(({ id }) => id !== year), ...all.filter(({ id }) => id === year)];
}

const whole = <T>(id: string, year: string | undefined, entries: readonly T[]): WholePeriod<T> => ({
  id,
  year,
  count: entries.length,
  entries,
});

/** How many entries periods have together. */
export const countOf = (periods: readonly Period[]) => periods.reduce((sum, { count }) => sum + count, 0);

/** A period without its entries. */
export const withoutEntries = ({ id, year, count }: Period): Period => ({ id, year, count });

/** What a page of a list has of its periods, and where each of them begins. */
export function pageByPeriods<T>(periods: readonly WholePeriod<T>[], page: number) {
  let length = 0;
  const placed = periods.map((each): PlacedPeriod => {
    const at = Math.floor(length / PAGE_SIZE) + 1;
    length += each.count;
    return { ...withoutEntries(each), page: at };
  });
  const all = periods.flatMap((period) => period.entries.map((entry) => ({ period, entry })));
  const shown = [...Map.groupBy(onPage(all, page), ({ period }) => period)].map(([period, own]): ShownPeriod<T> => ({
    period: withoutEntries(period),
    items: own.map(({ entry }) => entry),
  }));
  return { placed, shown };
}

/** A period in words: "March 2022", "2022", of several years "1960 and before", or that there is no date. */
export function periodInWords({ id, year }: Period, words: Words): string {
  if (year === undefined) return words.article.undated;
  if (id === 'earlier') return phrase(words.statements.earlier, { year }, words.dates);
  return id === year ? year : dateInWords(id, words.dates, words.approximate);
}

/** A period in words beside others of its year: "March". */
export function shortPeriodInWords(period: Period, words: Words): string {
  const isMonth = period.year !== undefined && period.id.startsWith(`${period.year}-`);
  return isMonth ? monthInWords(period.id, words.dates) : periodInWords(period, words);
}
