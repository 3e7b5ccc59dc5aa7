import 'mdast-util-mdx';
import { parseText } from './body.ts';

/** The ids of the background sections that an article's body places beside its text, in order. */
export function placedSections(body: string): string[] {
  return parseText(body).children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Background') return [];
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'section' && typeof attribute.value === 'string'
        ? [attribute.value]
        : [],
    );
  });
}
