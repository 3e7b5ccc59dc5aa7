import type { Node } from '@takumi-rs/core';
import { fontAdvice } from '../../fonts/font-choice.ts';
import type { ShareCard } from '../../site/image-content.ts';
import { even } from './image-lines.ts';
import { IMAGE, LOOKS } from './image-look.ts';
import { titleWithin } from './image-title.ts';
import { imageTree, textWidth } from './image-tree.ts';
import { measure, type Drawing } from './image-painter.ts';
import { Typesetter } from './image-typesetter.ts';

/** Lays a card out. Throws where no font has a character of it, with the character and the entry's file. */
export async function drawingOf(card: ShareCard): Promise<Drawing> {
  const setter = new Typesetter();
  const measured = (node: Node) => measure(node, setter.files);
  const standfirst =
    card.standfirst === undefined
      ? undefined
      : await even(setter.set(card.standfirst, card.lang, LOOKS.standfirst), textWidth(card), measured);
  const frame = await measured(imageTree(card, setter, { standfirst }));
  const title = await titleWithin(card, IMAGE.height - frame.height, setter, measured);
  if (setter.missing.size > 0) throw new Error(`${card.file}: ${fontAdvice([...setter.missing])}`);
  return { tree: imageTree(card, setter, { title, standfirst }), files: [...setter.files] };
}
