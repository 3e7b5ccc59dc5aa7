import type { Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { offsetOf } from './body.ts';

/** A component in a body. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A component and what it stands in. */
export interface PlacedElement {
  readonly element: Element;
  readonly parent: Parents;
}

/** The components of a body, in order. */
export function elementsOf(tree: Root): PlacedElement[] {
  const found: PlacedElement[] = [];
  visit(tree, (node, _index, parent) => {
    const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isElement && parent) found.push({ element: node, parent });
  });
  return found;
}

/** The text of an attribute and where the attribute starts; `undefined` where there is none or it holds code. */
export function attributeOf(element: Element, name: string): { text: string; offset: number } | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name || typeof attribute.value !== 'string')
      continue;
    return { text: attribute.value, offset: attribute.position?.start.offset ?? offsetOf(element) };
  }
  return undefined;
}
