import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Attributes of a component; those without a value are left out. */
export function jsxAttributes(values: Attributes): MdxJsxAttribute[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value }],
  );
}

/** A component of src/components that stands in a line of text. */
export function textElement(name: string, values: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: jsxAttributes(values), children };
}

/** A component of src/components that stands as a block. */
export function blockElement(name: string, values: Attributes, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: jsxAttributes(values), children: [...children] };
}
