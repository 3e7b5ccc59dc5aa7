import type { MeasuredNode, Node } from '@takumi-rs/core';
import type { FontFile } from '../../fonts/font-file.ts';
import { familiesOf, renderer } from '../../fonts/font-renderer.ts';
import { IMAGE } from './image-sizes.ts';

/** An image that is laid out, and the files of its fonts. */
export interface Drawing {
  readonly tree: Node;
  readonly files: readonly FontFile[];
}

/** How large a node is, in pixels, and on which lines its texts stand. */
export async function measure(node: Node, files: Iterable<FontFile>): Promise<MeasuredNode> {
  return renderer.measure(node, { width: IMAGE.width, fontFamilies: await familiesOf(files) });
}

/** An image as PNG. */
export async function paint({ tree, files }: Drawing): Promise<Buffer<ArrayBuffer>> {
  const { width, height } = IMAGE;
  return renderer.render(tree, { width, height, format: 'png', fontFamilies: await familiesOf(files) });
}
