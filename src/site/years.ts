import { neighbours, type Neighbours } from '../model/neighbours.ts';
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

/** A month that has a page of its own, and the nearest months with articles. */
export interface MonthWithPage extends Month {
  readonly beside: Neighbours<MonthBeside>;
}

/** A month beside another one, `2026-10`, and whether it has a page of its own too. */
export interface MonthBeside {
  readonly month: string;
  readonly hasPage: boolean;
}

const hasPage = ({ articles }: Month) => articles.length > OF_A_MONTH;

/** The months that have a page of their own, because that of their year has not all of their articles. */
export const monthsWithPages = once(async (): Promise<readonly MonthWithPage[]> => {
  const months = (await getYears()).flatMap((year) => year.months).toReversed();
  const named = months.map((each) => ({ month: each.month, hasPage: hasPage(each) }));
  return months
    .map((each, place) => ({ ...each, beside: neighbours(named, place, 1) }))
    .filter(hasPage)
    .toReversed();
});
