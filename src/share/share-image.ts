import type { ShareCard } from '../model/share-card.ts';
import { drawingOf, keyOf } from './drawing.ts';
import { keptImage } from './image-cache.ts';
import { paint } from './painter.ts';

/**
 * The share image of a card as PNG, taken from the file that keeps it as long as nothing in it has changed. Throws where no
 * font has a character of it, with the character and the entry's file.
 */
export async function shareImage(card: ShareCard, file: string): Promise<Buffer> {
  const drawing = await drawingOf(card);
  return keptImage(file, keyOf(drawing), () => paint(drawing));
}
