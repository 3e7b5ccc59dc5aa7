import type { Node } from '@takumi-rs/core';
import { fontAdvice } from '../../fonts/font-choice.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { evenUnlessCut } from './image-lines.ts';
import { IMAGE, LOOKS } from './image-sizes.ts';
import { titleWithin } from './largest-fitting.ts';
import { imageTree, textWidth } from './image-tree.ts';
import { measure, type Drawing } from './image-painter.ts';
import { Typesetter } from './image-typesetter.ts';

/** Lays an image out. Throws where no font has a character of what it says, with the character and the entry's file. */
export async function drawingOf(content: ImageContent): Promise<Drawing> {
  const setter = new Typesetter(content.colours);
  const measured = (node: Node) => measure(node, setter.files);
  const standfirst =
    content.standfirst === undefined
      ? undefined
      : await evenUnlessCut(
          setter.set(content.standfirst, content.lang, LOOKS.standfirst),
          textWidth(content),
          measured,
        );
  const frame = await measured(imageTree(content, setter, { standfirst }));
  const title = await titleWithin(content, IMAGE.height - frame.height, setter, measured);
  if (setter.missing.size > 0) throw new Error(`${content.file}: ${fontAdvice([...setter.missing])}`);
  return { tree: imageTree(content, setter, { title, standfirst }), files: [...setter.files] };
}
