import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { chartsIn } from '../text/chart-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { entryOf } from './entry-of.ts';
import { jsxAttributes } from './jsx.ts';

/** Tells every chart of a body its anchor, and the entry beside which its figures lie and which has its citations. */
export function chartPlaces() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (!found) return;
    const anchors = paragraphAnchors(tree);
    for (const chart of chartsIn(tree)) {
      const of = `${found.entry.kind}/${found.entry.id}`;
      chart.attributes.push(...jsxAttributes({ of, anchor: anchors.get(chart) }));
    }
  };
}
