import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A component in a body: `<Background section="energy"/>`. */
export type BodyComponent = MdxJsxFlowElement | MdxJsxTextElement;

/** A note: a section of a background, placed beside the text as a block of its own. */
export type Note = MdxJsxFlowElement & { name: 'Background' };

/** Whether a node of a body is a component, alone or in a line of text. */
export function isComponent(node: Nodes): node is BodyComponent {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node of a body is a note. */
export function isNote(node: Nodes): node is Note {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Background';
}

/** The attributes of a component that are texts. */
export function textAttributes({ attributes }: BodyComponent): Record<string, string> {
  const written = attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value] as const] : [],
  );
  return Object.fromEntries(written);
}

/** The text of an attribute and where the attribute starts; `undefined` where there is none or it holds code. */
export function attributeOf(component: BodyComponent, name: string): { text: string; offset: number } | undefined {
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name || typeof attribute.value !== 'string')
      continue;
    const { start } = attribute.position ?? component.position ?? {};
    return { text: attribute.value, offset: start?.offset ?? 0 };
  }
  return undefined;
}
