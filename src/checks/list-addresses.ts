import { monthAddress, pageAddress, siteAddress, usedByAddress, yearAddress } from '../content/address.ts';
import type { EntryFile } from '../content/entry-file.ts';
import { pagedKinds } from '../content/kind.ts';
import { OF_A_MONTH } from '../model/paging.ts';
import { textAt } from './yaml-node.ts';

/** The addresses of the pages that list entries, of each list the first, by the articles that are published. */
export function listAddresses(articles: readonly EntryFile[]): string[] {
  const textsAt = (key: string) => articles.flatMap((entry) => textAt(entry, key)?.text ?? []);
  const days = textsAt('date');
  const years = new Set(days.map((day) => yearAddress(day.slice(0, 4))));
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7))].filter(([, own]) => own.length > OF_A_MONTH);
  const topics = new Set(textsAt('background').map((id) => usedByAddress(id, 1)));
  return [
    ...Object.values(siteAddress),
    ...pagedKinds.map((kind) => pageAddress(kind)),
    ...years,
    ...months.map(([month]) => monthAddress(month, 1)),
    ...topics,
  ];
}
