import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributeOf } from './body-component.ts';

/** Writes the date of each `<When>` of a body behind its relative words, as `inWords` has it, for a text that leaves its page. */
export function writeDates(tree: Root, inWords: (date: string) => string): void {
  visit(tree, 'mdxJsxTextElement', (node) => {
    const date = node.name === 'When' ? attributeOf(node, 'date') : undefined;
    if (date) node.children.push({ type: 'text', value: ` (${inWords(date.text)})` });
  });
}
