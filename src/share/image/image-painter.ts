import { readFileSync } from 'node:fs';
import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import type { FontFile } from '../../fonts/font-file.ts';
import { IMAGE } from './image-sizes.ts';

/** An image that is laid out, and the files of its fonts. */
export interface Drawing {
  readonly tree: Node;
  readonly files: readonly FontFile[];
}

// One renderer for all images: it keeps the fonts it has read. Each file is a family of its own, and an image is drawn with
// its own files alone, whatever was drawn before it.
const renderer = new Renderer();
const known = new Map<string, Promise<unknown>>();

/** How large a node is, in pixels, and on which lines its texts stand. */
export async function measure(node: Node, files: Iterable<FontFile>): Promise<MeasuredNode> {
  return renderer.measure(node, { width: IMAGE.width, fontFamilies: await familiesOf(files) });
}

/** An image as PNG. */
export async function paint({ tree, files }: Drawing): Promise<Buffer<ArrayBuffer>> {
  const { width, height } = IMAGE;
  return renderer.render(tree, { width, height, format: 'png', fontFamilies: await familiesOf(files) });
}

async function familiesOf(files: Iterable<FontFile>): Promise<string[]> {
  const names: string[] = [];
  for (const { name, path } of files) {
    const loading = known.get(name) ?? renderer.registerFont({ name, data: readFileSync(path) });
    known.set(name, loading);
    await loading;
    names.push(name);
  }
  return names;
}
