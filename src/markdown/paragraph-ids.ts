import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { entryOf } from './entry-of.ts';

/** Gives every paragraph, list item and quotation of a body its anchor as an id. */
export function paragraphIds() {
  return (tree: Root, file: VFile): void => {
    if (!entryOf(file)) return;
    const anchors = paragraphAnchors(tree);
    visit(tree, ['paragraph', 'listItem', 'blockquote'], (node, _index, parent) => {
      const id = anchors.get(node);
      const isItems = parent !== undefined && anchors.get(parent) === id;
      if (id !== undefined && !isItems) node.data = { ...node.data, hProperties: { id } };
    });
  };
}
