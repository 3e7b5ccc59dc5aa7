import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/** Writes the date of each `<When>` of a body behind its relative words, as `inWords` has it, for a text that leaves its page. */
export function writeDates(tree: Root, inWords: (date: string) => string): void {
  visit(tree, 'mdxJsxTextElement', (node) => {
    const date = node.name === 'When' ? attributeOf(node, 'date') : undefined;
    if (date !== undefined) node.children.push({ type: 'text', value: ` (${inWords(date)})` });
  });
}

/** The text of an attribute of an element in a body; `undefined` where it has none. */
export function attributeOf({ attributes }: Pick<MdxJsxTextElement, 'attributes'>, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
