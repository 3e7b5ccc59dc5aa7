import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** The text of an attribute of an element in a body; `undefined` where it has none. */
export function attributeOf(
  { attributes }: Pick<MdxJsxTextElement | MdxJsxFlowElement, 'attributes'>,
  name: string,
): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
