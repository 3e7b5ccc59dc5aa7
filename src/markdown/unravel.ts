import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Components that are a part of a line: one that stands alone is a paragraph all the same. */
const IN_LINE: ReadonlySet<string | null> = new Set(['Foreign', 'When']);

/**
 * Takes the paragraph from around components that stand alone in their lines. `<Analysis>It is.</Analysis>` is a block with
 * a paragraph in it, and no paragraph with a block in it, which HTML does not know.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !isRavelled(paragraph)) return undefined;
    const blocks = paragraph.children.flatMap((child) => asBlock(child) ?? []);
    parent.children.splice(index, 1, ...blocks);
    return [SKIP, index + blocks.length];
  });
}

function isRavelled({ children }: Paragraph): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length > 0 && said.every((child) => asBlock(child) !== undefined);
}

function asBlock(node: PhrasingContent): RootContent | undefined {
  if (node.type === 'mdxTextExpression') return { ...node, type: 'mdxFlowExpression' };
  if (node.type !== 'mdxJsxTextElement' || IN_LINE.has(node.name)) return undefined;
  const { children } = node;
  return {
    ...node,
    type: 'mdxJsxFlowElement',
    children: children.length > 0 ? [{ type: 'paragraph', children }] : [],
  };
}
