import type { Node, TextNode } from '@takumi-rs/core';
import { z } from 'astro/zod';

/** A node of an image as tests look at it. */
export interface PlainNode {
  readonly type: 'container' | 'text' | 'image';
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Numbers are pixels, or have no unit. */
  readonly style: Readonly<Record<string, string | number>>;
  readonly children: readonly PlainNode[];
}

const node: z.ZodType<PlainNode> = z.lazy(() =>
  z.object({
    type: z.enum(['container', 'text', 'image']),
    text: z.string().default(''),
    lang: z.string().default(''),
    dir: z.string().default(''),
    src: z.string().default(''),
    width: z.number().default(0),
    height: z.number().default(0),
    style: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
    children: z.array(node).default([]),
  }),
);

/** A tree without what its type leaves open. */
export const plainTree = (tree: Node): PlainNode => node.parse(tree);

/** The texts of an image, in the order of reading. */
export function textsOf(tree: Node): TextNode[] {
  if (tree.type === 'text') return [tree];
  return tree.type === 'container' ? (tree.children ?? []).flatMap(textsOf) : [];
}

/** The pictures on an image. */
export function imagesOf(tree: PlainNode): PlainNode[] {
  return tree.type === 'image' ? [tree] : tree.children.flatMap(imagesOf);
}
