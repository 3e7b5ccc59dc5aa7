import { monthAddress, pageAddress, siteAddress, usedByAddress, yearAddress } from '../content/address.ts';
import { pagedKinds } from '../content/kind.ts';
import { OF_A_MONTH } from '../model/paging.ts';
import type { Outline } from './outline.ts';

/** The addresses of the pages that list entries, of each list the first, by the articles that are published. */
export function listAddresses(articles: readonly Outline[]): string[] {
  const days = articles.flatMap(({ day }) => day ?? []);
  const years = new Set(days.map((day) => yearAddress(day.slice(0, 4))));
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7))].filter(([, own]) => own.length > OF_A_MONTH);
  const topics = new Set(
    articles.flatMap(({ background }) => (background === undefined ? [] : usedByAddress(background, 1))),
  );
  return [
    ...Object.values(siteAddress),
    ...pagedKinds.map((kind) => pageAddress(kind)),
    ...years,
    ...months.map(([month]) => monthAddress(month, 1)),
    ...topics,
  ];
}
