import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { chart, type ChartAttributes, type ChartType } from '../schema/chart.ts';
import { attributeOf, textAttributes } from './component-node.ts';
import { nodesIn } from './nodes-in.ts';

/** A drawing of figures that lie beside the entry: `<Chart data="./trade.csv" …/>`. */
export type ChartNode = MdxJsxFlowElement & { name: 'Chart' };

/** The attributes of a chart, and the anchor by which its page has it. */
export interface PlacedChart {
  readonly attributes: ChartAttributes;
  readonly anchor: string | undefined;
}

/** Whether a node of a body is a chart. */
export function isChart(node: Nodes): node is ChartNode {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Chart';
}

/** The charts of a body, in order. */
export function chartsIn(body: Root): ChartNode[] {
  return nodesIn(body).flatMap(({ node }) => (isChart(node) ? [node] : []));
}

/** The attributes of a chart; `undefined` where they are not as they must be, which the checks report. */
export function attributesOf(node: ChartNode): ChartAttributes | undefined {
  return chart.safeParse(textAttributes(node)).data;
}

/** A citation of a chart or a map, and the rows that it is for; without any it is for all that have none of their own. */
export interface ChartCitation {
  readonly id: string;
  readonly rows: readonly string[];
  /** Where it stands in the attribute. */
  readonly at: number;
}

/** Something that happened while the figures of a chart went on. */
export interface ChartEvent {
  readonly date: string;
  readonly text: string;
  readonly cites: readonly ChartCitation[];
}

/** What the attributes of a chart say. */
export interface ChartSpec {
  readonly data: string;
  readonly type: ChartType;
  readonly x: string;
  readonly y: readonly string[];
  readonly title: string;
  readonly unit: string;
  readonly cite: readonly ChartCitation[];
  readonly group?: string | undefined;
  readonly highlight: readonly string[];
  readonly events: readonly ChartEvent[];
}

/** Reads the attributes of a chart. */
export function chartSpec({ y, cite, highlight = '', events = '', ...rest }: ChartAttributes): ChartSpec {
  return {
    ...rest,
    y: listed(y),
    cite: chartCitations(cite),
    highlight: listed(highlight),
    events: eventsIn(events),
  };
}

/** What a chart cites, in the order of its page: its figures first, then what happened. */
export function citedInChart(node: ChartNode): readonly (ChartCitation & { readonly attribute: 'cite' | 'events' })[] {
  const [cite, events] = [attributeOf(node, 'cite')?.text ?? '', attributeOf(node, 'events')?.text ?? ''];
  return [
    ...chartCitations(cite).map((citation) => ({ ...citation, attribute: 'cite' as const })),
    ...references(events).map((citation) => ({ ...citation, attribute: 'events' as const })),
  ];
}

const CITATION = /([^\s,()]+)\s*(?:\(([^()]*)\))?/g;

/** Citations as `cite` has them: `trade-customs, trade-2020 (2019, 2020)`. */
export function chartCitations(cite: string): ChartCitation[] {
  return [...cite.matchAll(CITATION)].map(({ 1: id = '', 2: rows = '', index }) => ({
    id,
    rows: listed(rows),
    at: index,
  }));
}

const REFERENCE = /\[\^([^\][]+)\]/g;

function references(text: string): ChartCitation[] {
  return [...text.matchAll(REFERENCE)].map(({ 1: id = '', index }) => ({ id, rows: [], at: index + '[^'.length }));
}

function eventsIn(events: string): ChartEvent[] {
  return events
    .split(';')
    .filter((event) => event.trim() !== '')
    .map((event) => {
      const [date = '', ...text] = event.split(':');
      return { date: date.trim(), text: text.join(':').replace(REFERENCE, '').trim(), cites: references(event) };
    });
}

/** The names in a text that has commas between them. */
export function listed(names: string): string[] {
  return names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
