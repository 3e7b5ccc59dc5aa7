import type { Element, Root, RootContent } from 'hast';
import 'mdast-util-mdx';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { z } from 'astro/zod';

/** A component in a body, with what it is given and what stands in it. */
export interface PlacedComponent {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly BodyPart[];
}

/** A part of a body: HTML as it stands on the page, or a component that is still to be rendered. */
export type BodyPart = string | PlacedComponent;

/** The shape of a part. */
export const bodyPart: z.ZodType<BodyPart> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({ component: z.string(), attributes: z.record(z.string(), z.string()), parts: z.array(bodyPart) }),
  ]),
);

const html = unified().use(rehypeStringify).freeze();

/**
 * A body in parts, in order. What needs no rendering is HTML already, in as few pieces as can be. An image is the component
 * `img`, as its file is made for the page. Code is left out: nothing that content has is ever run.
 */
export function bodyParts({ children }: Root): BodyPart[] {
  return children.flatMap(partsOf).reduce<BodyPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
    else if (part !== '') joined.push(part);
    return joined;
  }, []);
}

function partsOf(node: RootContent): BodyPart[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return [placed(node)];
  // Of these the checks let comments through alone, and they show nothing.
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') return [];
  if (node.type !== 'element') return [stringOf(node)];
  if (node.tagName === 'img') return [{ component: 'img', attributes: textsOf(node), parts: [] }];
  return hasComponent(node) ? [startOf(node), ...node.children.flatMap(partsOf), endOf(node)] : [stringOf(node)];
}

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function placed({ name, attributes, children }: Component): PlacedComponent {
  const texts = attributes.flatMap((each): [string, string][] =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
  );
  return {
    component: name ?? '',
    attributes: Object.fromEntries(texts),
    parts: bodyParts({ type: 'root', children }),
  };
}

function hasComponent({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'element' ? child.tagName === 'img' || hasComponent(child) : child.type.startsWith('mdx'),
  );
}

function stringOf(node: RootContent): string {
  return html.stringify({ type: 'root', children: [node] });
}

function startOf(element: Element): string {
  return stringOf({ ...element, children: [] }).slice(0, -endOf(element).length);
}

function endOf({ tagName }: Element): string {
  return `</${tagName}>`;
}

function textsOf({ properties }: Element): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)]));
}
