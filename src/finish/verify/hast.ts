import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { START, type Place } from './fault.ts';

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

/** Where an element begins in the file. */
export function placeOf({ position }: Nodes): Place {
  return position?.start ?? START;
}

/** The value of an attribute as text; `undefined` where the element has not got it. `name` is hast's: `httpEquiv`. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
