import { posix } from 'node:path';
import type { Root } from 'mdast';
import { chartsIn } from '../text/chart-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import type { BodySource } from './body-source.ts';
import { jsxAttributes } from './jsx.ts';

/** Tells every chart of a body its anchor, and the entry beside which its figures lie and which has its citations. */
export function chartPlaces(tree: Root, { kind, path }: BodySource): void {
  const charts = chartsIn(tree);
  if (charts.length === 0) return;
  const of = `${kind}/${posix.basename(path, '.mdx')}`;
  const anchors = paragraphAnchors(tree);
  for (const chart of charts) {
    chart.attributes.push(...jsxAttributes({ of, anchor: anchors.get(chart) }));
  }
}
