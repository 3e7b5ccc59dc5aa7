import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { tableAddress } from '../content/address.ts';
import { kinds } from '../content/kind.ts';
import { parseTable, readTableText } from '../content/table-file.ts';
import { chainOf, type ChainLink } from '../model/chain.ts';
import { chartDescription } from '../model/chart/description.ts';
import { figuresOf, type Figures } from '../model/chart/figures.ts';
import { wordingOf, type Wording } from '../model/chart/in-words.ts';
import { citationsOf } from '../model/citation.ts';
import { NOW } from '../model/timeline.ts';
import type { ChartAttributes } from '../schema/chart.ts';
import type { Citations } from '../schema/citation.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import {
  attributesOf,
  chartSpec,
  chartsIn,
  type ChartCitation,
  type ChartSpec,
  type PlacedChart,
} from '../text/chart-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { backgroundAsOf } from './as-of.ts';
import { getOne, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { onceEach } from './once-each.ts';
import { ofDisk } from './question.ts';
import { registerOf } from './register.ts';

/** An entry whose body may have charts, maps and pictures. */
export type ChartingEntry = ArticleEntry | BackgroundEntry;

/** A citation of a chart or a map with its chain. */
export interface CitedFigures extends ChartCitation {
  readonly chain: readonly ChainLink[];
}

/** All that is shown of a chart. */
export interface ShownChart {
  readonly spec: ChartSpec;
  readonly figures: Figures;
  readonly wording: Wording;
  readonly description: string;
  /** Of its figures first, then of what happened, as they stand in its attributes. */
  readonly cited: readonly CitedFigures[];
  /** The day of which the figures are; `undefined` before the first publication. */
  readonly asOf: string | undefined;
  /** The address of its table. */
  readonly address: string;
}

/** A chart in the body of an entry, with its figures. Throws where its table is missing, which the checks have ruled out. */
export async function shownChart(entry: ChartingEntry, attributes: ChartAttributes, words: Words): Promise<ShownChart> {
  const spec = chartSpec(attributes);
  const figures = figuresOf(spec, parseTable(await tableText(entry, spec.data)));
  const wording = wordingOf(figures, words);
  return {
    spec,
    figures,
    wording,
    description: chartDescription(spec, figures, wording, words),
    cited: await citedBy(entry, [...spec.cite, ...spec.events.flatMap(({ cites }) => cites)]),
    asOf: await dayOfData(entry),
    address: tableAddress(entry.collection, spec.data),
  };
}

/** What a drawing of an entry cites, each with its chain. */
export async function citedBy(entry: ChartingEntry, asked: readonly ChartCitation[]): Promise<CitedFigures[]> {
  const citations = await citationsSeen(entry);
  const found = asked.flatMap((each) => (citations[each.id] ? [{ ...each, citation: citations[each.id] }] : []));
  const register = await registerOf(found.flatMap(({ citation }) => citation ?? []));
  const day = entry.collection === 'articles' ? entry.data.date : NOW;
  return found.map(({ citation, ...rest }) => ({ ...rest, chain: citation ? chainOf(citation, day, register) : [] }));
}

/** The day of which the data of an entry is; `undefined` before its first publication. */
export async function dayOfData(entry: ChartingEntry): Promise<string | undefined> {
  return entry.collection === 'articles' ? entry.data.date : backgroundAsOf(entry);
}

/** The entry that has a drawing, by its kind and id as a compiled body names it: `background/russia-china`. */
export async function chartEntry(of: string): Promise<ChartingEntry> {
  const [kind, id = ''] = of.split('/');
  return kind === 'articles' ? getOne('articles', id) : getOne('background', id);
}

/** The text of a table that lies beside an entry. Throws where it is missing. */
export const tableText = ({ collection }: ChartingEntry, data: string): Promise<string> =>
  table(`${kinds[collection].folder}/${data.replace(/^\.\//, '')}`);

/** The text of a table by its path. */
const table = ofDisk('table', (path) => {
  const text = readTableText(fileURLToPath(root), path);
  if (text === undefined) throw new Error(`There is no ${path}. "npm run check" says where it is asked for.`);
  return text;
});

/** The charts in an entry's body, in order. */
export const chartsOf = onceEach(({ body = '' }: ChartingEntry): readonly PlacedChart[] => {
  if (!body.includes('<Chart')) return [];
  const tree = parseText(body);
  const anchors = paragraphAnchors(tree);
  return chartsIn(tree).flatMap((node) => {
    const attributes = attributesOf(node);
    return attributes ? [{ attributes, anchor: anchors.get(node) }] : [];
  });
});

/** A chart by the anchor that its page has for it. */
export interface AnchoredChart {
  readonly anchor: string;
  readonly shown: ShownChart;
}

/** The charts in an entry's body with their figures, in order. */
export async function shownCharts(entry: ChartingEntry, words: Words): Promise<AnchoredChart[]> {
  const made = chartsOf(entry).map(async ({ attributes, anchor = '' }) => {
    return { anchor, shown: await shownChart(entry, attributes, words) };
  });
  return Promise.all(made);
}

/** The citations that an entry's body sees under their ids. */
export async function citationsSeen({ collection, data }: ChartingEntry): Promise<Citations> {
  if (collection === 'background') return data.citations;
  return citationsOf(data, (await getOne('background', data.background)).data);
}
