import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isDrawing } from '../text/drawing-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import type { BodySource } from './body-source.ts';
import { jsxAttributes } from './jsx.ts';

/** Tells every chart and map of a body its anchor, and the entry beside which its data lies and which has its citations. */
export function drawingPlaces(tree: Root, { kind, id }: BodySource): void {
  const anchors = paragraphAnchors(tree);
  visit(tree, (node) => {
    if (isDrawing(node)) node.attributes.push(...jsxAttributes({ of: `${kind}/${id}`, anchor: anchors.get(node) }));
  });
}
