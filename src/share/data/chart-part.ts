import { publicAddress } from '../../content/public-address.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { shownChart, type ChartingEntry } from '../../site/chart.ts';
import type { PlacedChart } from '../../text/chart-node.ts';
import type { Twin } from './twin-schema.ts';

/** A chart as data: its figures by row, and what it shows in words. */
export async function chartPart(
  entry: ChartingEntry,
  { attributes, anchor }: PlacedChart,
  words: Words,
  site: Site,
): Promise<Twin['charts'][number]> {
  const { spec, figures, description, address } = await shownChart(entry, attributes, words);
  const { title, unit, type, events } = spec;
  return {
    anchor: anchor ?? null,
    title,
    unit,
    type,
    description,
    rows: figures.rows.map(({ key, group, values, cites }) => ({
      name: key,
      group: group === '' ? null : group,
      values: figures.series.flatMap((series, nth) => {
        const figure = values[nth];
        return figure ? [{ series, ...figure }] : [];
      }),
      citations: [...cites],
    })),
    events: events.map(({ date, text, cites }) => ({ date, text, citations: cites.map(({ id }) => id) })),
    address: publicAddress(address, site) ?? address,
  };
}
