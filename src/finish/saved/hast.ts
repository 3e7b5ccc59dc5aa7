import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** All elements of a page, in the order of the page. */
export function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The text in an element, its descendants' included. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
