import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { map, type MapAttributes } from '../schema/map.ts';
import { chartCitations, listed, type ChartCitation } from './chart-node.ts';
import { textAttributes } from './component-node.ts';
import { nodesIn } from './nodes-in.ts';

/** A map of places that lie beside the entry: `<Map places="./pipeline.csv" …/>`. */
export type MapNode = MdxJsxFlowElement & { name: 'Map' };

/** The attributes of a map, and the anchor by which its page has it. */
export interface PlacedMap {
  readonly attributes: MapAttributes;
  readonly anchor: string | undefined;
}

/** Whether a node of a body is a map. */
export function isMap(node: Nodes): node is MapNode {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Map';
}

/** The maps of a body, in order. */
export function mapsIn(body: Root): MapNode[] {
  return nodesIn(body).flatMap(({ node }) => (isMap(node) ? [node] : []));
}

/** The attributes of a map; `undefined` where they are not as they must be, which the checks report. */
export function mapAttributesOf(node: MapNode): MapAttributes | undefined {
  return map.safeParse(textAttributes(node)).data;
}

/** What the attributes of a map say. */
export interface MapSpec {
  /** The file of the places. */
  readonly data: string;
  readonly title: string;
  readonly subtitle: string;
  readonly cite: readonly ChartCitation[];
  /** Codes of countries. */
  readonly shade: readonly string[];
  /** Names of lines. */
  readonly joined: readonly string[];
}

/** Reads the attributes of a map. */
export function mapSpec({ places, title, subtitle, cite, shade = '', joined = '' }: MapAttributes): MapSpec {
  return { data: places, title, subtitle, cite: chartCitations(cite), shade: listed(shade), joined: listed(joined) };
}
