import { OF_A_MONTH } from '../model/paging.ts';
import { getArticles, type ArticleEntry } from './collections.ts';
import { once } from './once.ts';

/** A month that has articles, `2026-11`, and those, newest first. */
export interface Month {
  readonly month: string;
  readonly articles: readonly ArticleEntry[];
}

/** A year that has articles, `2026`, and its months, newest first. */
export interface Year {
  readonly year: string;
  readonly months: readonly Month[];
  /** How many articles it has. */
  readonly count: number;
}

/** The years of the archive by the days of the news, newest first. */
export const getYears = once(async (): Promise<readonly Year[]> => {
  const months = Map.groupBy(await getArticles(), ({ data }) => data.date.slice(0, 7));
  const years = Map.groupBy([...months], ([month]) => month.slice(0, 4));
  return [...years].map(([year, own]) => ({
    year,
    months: own.map(([month, articles]) => ({ month, articles })),
    count: own.reduce((sum, [, articles]) => sum + articles.length, 0),
  }));
});

/** The months that have a page of their own, because that of their year has not all of their articles. */
export const monthsWithPages = once(async (): Promise<readonly Month[]> => {
  const months = (await getYears()).flatMap((year) => year.months);
  return months.filter(({ articles }) => articles.length > OF_A_MONTH);
});
