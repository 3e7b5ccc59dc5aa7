import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { CitationReference } from '../text/citation-syntax.ts';
import { textElement } from './jsx.ts';

const MARK = 'CitationMark';

/**
 * Makes each `[^id]` a `<CitationMark>` with its number by order of first use, notes included; what is `before`, in the lines
 * of the summary, comes first. Gives the ids of the body's uses in order, from where the page numbers on.
 */
export function markCitations(tree: Root, before: readonly string[]): string[] {
  const uses: string[] = [];
  visit(tree, 'citationReference', (node: CitationReference, index, parent) => {
    if (!parent || index === undefined) return;
    uses.push(node.value);
    const last = parent.children[index - 1];
    const isAdjacent = last !== undefined && 'name' in last && last.name === MARK;
    parent.children.splice(index, 1, markOf(node.value, [...before, ...uses], isAdjacent));
  });
  return uses;
}

function markOf(id: string, uses: readonly string[], isAdjacent: boolean) {
  const number = [...new Set(uses)].indexOf(id) + 1;
  const use = uses.filter((used) => used === id).length;
  const adjacent = isAdjacent ? 'adjacent' : undefined;
  return textElement(MARK, { number: String(number), use: String(use), adjacent }, []);
}
