import { posix } from 'node:path';
import { chartsOf, type ChartingEntry } from './chart.ts';
import { mapsOf } from './map.ts';

/** The tables that entries of a kind draw, each once, as the paths of a page for each. */
export function tablesOf<T extends ChartingEntry>(entries: readonly T[]) {
  const drawn = entries.flatMap((entry) => {
    const tables = [
      ...chartsOf(entry).map(({ attributes }) => attributes.data),
      ...mapsOf(entry).map(({ attributes }) => attributes.places),
    ];
    return tables.map((data) => [data, entry] as const);
  });
  return [...new Map(drawn)].map(([data, entry]) => ({
    params: { table: posix.basename(data, '.csv') },
    props: { entry, data },
  }));
}
