import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { blockText, wrapsIn } from '../text/block-text.ts';

/** Takes out where a line of Chinese or Japanese was wrapped, which a browser would show as a space. */
export function wrappedLines(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const { text, pieces } = blockText(node);
    // From the end, so that the places before stay what they are.
    for (const { start, end } of wrapsIn(text).reverse()) {
      for (const piece of pieces) {
        if (piece.leaf.type !== 'text' || piece.start >= end || piece.start + piece.text.length <= start) continue;
        const { value } = piece.leaf;
        piece.leaf.value = value.slice(0, Math.max(0, start - piece.start)) + value.slice(end - piece.start);
      }
    }
    return SKIP;
  });
}
