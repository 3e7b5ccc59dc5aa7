import type { ImageContent } from '../../site/image-content.ts';
import { keptImage } from './image-cache.ts';
import { drawingOf } from './image-drawing.ts';
import { imageKey } from './image-key.ts';
import { paint } from './image-painter.ts';

/**
 * A share image as PNG, taken from the file that keeps it as long as nothing in it has changed; `code` is what
 * lays it out, in any form that changes with it. Throws where no font has a character of what it says, with the character and
 * the entry's file.
 */
export function shareImage(content: ImageContent, file: string, code: string): Promise<Buffer> {
  return keptImage(file, imageKey(content, code), async () => paint(await drawingOf(content)));
}
