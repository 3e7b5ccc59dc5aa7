import type { Root } from 'mdast';
import { chartsIn } from '../text/chart-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import type { BodySource } from './body-source.ts';
import { jsxAttributes } from './jsx.ts';

/** Tells every chart of a body its anchor, and the entry beside which its figures lie and which has its citations. */
export function chartPlaces(tree: Root, { kind, id }: BodySource): void {
  const anchors = paragraphAnchors(tree);
  for (const chart of chartsIn(tree)) {
    chart.attributes.push(...jsxAttributes({ of: `${kind}/${id}`, anchor: anchors.get(chart) }));
  }
}
