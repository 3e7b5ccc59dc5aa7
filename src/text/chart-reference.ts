import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citedInChart, isChart, type ChartNode } from './chart-node.ts';
import type { CitationReference } from './citation-syntax.ts';

declare module 'mdast' {
  interface BlockContentMap {
    citationReference: CitationReference;
  }
}

/** Puts what a chart cites into it as references, so that they are found and numbered like those of the text. */
export function citeInCharts(tree: Root): void {
  visit(tree, (node) => {
    if (isChart(node)) node.children.push(...referencesOf(node));
  });
}

function referencesOf(chart: ChartNode): CitationReference[] {
  return citedInChart(chart).map(({ id, at, attribute: name }) => {
    const attribute = chart.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    const { start, end } = attribute?.position ?? {};
    if (!start || !end || typeof attribute?.value !== 'string') return { type: 'citationReference', value: id };
    // Before the value stand its name, "=" and a quote.
    const by = name.length + 2 + at;
    const point = { line: start.line, column: start.column + by, offset: (start.offset ?? 0) + by };
    return { type: 'citationReference', value: id, position: { start: point, end } };
  });
}
