import type { Nodes, Root } from 'mdast';
import { citedInChart, chartCitations, isChart, type ChartCitation, type ChartNode } from './chart-node.ts';
import { attributeOf } from './component-node.ts';
import { isMap, type MapNode } from './map-node.ts';
import { nodesIn } from './nodes-in.ts';

/** What an entry draws of data that lies beside it: a chart or a map. */
export type DrawingNode = ChartNode | MapNode;

/** Whether a node of a body is a chart or a map. */
export function isDrawing(node: Nodes): node is DrawingNode {
  return isChart(node) || isMap(node);
}

/** The charts and maps of a body, in order. */
export function drawingsIn(body: Root): DrawingNode[] {
  return nodesIn(body).flatMap(({ node }) => (isDrawing(node) ? [node] : []));
}

/** What is to be seen, as a drawing says itself. */
export function titleOf(node: DrawingNode): string {
  return attributeOf(node, 'title')?.text ?? '';
}

/** What a drawing cites, in the order of its page, each with the attribute that it stands in. */
export function citedInDrawing(node: DrawingNode): readonly (ChartCitation & { readonly attribute: string })[] {
  if (isChart(node)) return citedInChart(node);
  return chartCitations(attributeOf(node, 'cite')?.text ?? '').map((each) => ({ ...each, attribute: 'cite' }));
}
