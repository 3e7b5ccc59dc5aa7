import { rmSync } from 'node:fs';
import { originalPictures } from './original-pictures.ts';

/**
 * Takes the images as they lie beside the texts, which the bundler copies, out of a built folder. A page shows what was made
 * of them, and they may say what nobody is to know: where a photo was taken, who drew a map.
 */
export function dropOriginals(folder: string, root: string): void {
  for (const file of originalPictures(folder, root).keys()) rmSync(file);
}
