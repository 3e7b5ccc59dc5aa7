import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';

/** Gives every paragraph, list item and quotation of a body its anchor as an id. */
export function paragraphIds(tree: Root): void {
  const anchors = paragraphAnchors(tree);
  visit(tree, ['paragraph', 'listItem', 'blockquote'], (node, _index, parent) => {
    const id = anchors.get(node);
    const isItems = parent !== undefined && anchors.get(parent) === id;
    if (id !== undefined && !isItems) node.data = { ...node.data, hProperties: { id } };
  });
}
