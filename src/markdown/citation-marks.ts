import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { isDrawing } from '../text/drawing-node.ts';
import { references } from '../text/reference.ts';
import { jsxAttributes, textElement } from './jsx.ts';

const MARK = 'CitationMark';

/**
 * Makes each `[^id]` a `<CitationMark>` with its number by order of first use, notes included; what is `before`, in the lines
 * of the summary, comes first. A drawing and a figure have the numbers and uses of their own as `marks`. Gives the ids of the body's uses in
 * order, from where the page numbers on.
 */
export function markCitations(tree: Root, before: readonly string[]): string[] {
  const uses: string[] = [];
  const use = (id: string) => {
    uses.push(id);
    return numberOf(id, [...before, ...uses]);
  };
  visit(tree, (node, index, parent) => {
    if (isDrawing(node) || isFigure(node)) {
      const marks = references(node).map(({ id }) => use(id));
      node.attributes.push(...jsxAttributes({ marks: marks.map(({ number, use }) => `${number}/${use}`).join(' ') }));
      node.children = [];
      return SKIP;
    }
    if (node.type !== 'citationReference' || !parent || index === undefined) return undefined;
    const last = parent.children[index - 1];
    const adjacent = last !== undefined && 'name' in last && last.name === MARK ? 'adjacent' : undefined;
    const mark = use(node.value);
    parent.children.splice(index, 1, textElement(MARK, { ...mark, adjacent }, []));
    return undefined;
  });
  return uses;
}

function isFigure(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Figure';
}

/** The number of a citation among those used so far, and which use of it the last one is. */
function numberOf(id: string, uses: readonly string[]) {
  const number = [...new Set(uses)].indexOf(id) + 1;
  return { number: String(number), use: String(uses.filter((used) => used === id).length) };
}
