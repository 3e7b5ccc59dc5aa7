import { join } from 'node:path';
import { isWithin } from './build/own-folder.ts';
import { PREVIEW_FOLDER } from './build/preview-folder.ts';
import { foldersOf } from './build/repair.ts';

/**
 * Tells the paths below a project's root that a development server need not watch: builds write there as many files as a site has,
 * and a system watches so many and no more. Of the folder `published` Vite knows that itself.
 */
export function unwatched(root: string, published: string): (path: string) => boolean {
  const preview = join(root, PREVIEW_FOLDER);
  const besides = [published, preview].map(foldersOf).flatMap(({ next, last }) => [next, last]);
  const folders = [preview, ...besides, join(root, '.astro/share-images')];
  return (path) => folders.some((folder) => isWithin(path, folder));
}
