import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageFaults } from '../content/image-faults.ts';
import { drawingFault } from './drawing-fault.ts';

/** The images that are made of points, by the names of their files. What lies there under others is another rule's matter. */
const POINTS = /\.(?:avif|gif|jpg|png|webp)$/;

/** More bytes than any drawing is read with. */
const MOST_DRAWN = 4_000_000;

/**
 * Makes what says why a page cannot show an image, by its path from the root of a project on; `undefined` where it can. All
 * of `files` that are images are read together, when it is first asked of one.
 */
export function imageFaultIn(root: string, files: Iterable<string>): (path: string) => string | undefined {
  let faults: ReadonlyMap<string, string> | undefined;
  return (path) => {
    if (path.endsWith('.svg')) return drawn(join(root, path));
    if (path.endsWith('.csv')) return 'is a table of data, and no image: name the image';
    if (!POINTS.test(path)) return undefined;
    faults ??= imageFaults(
      root,
      [...files].filter((file) => POINTS.test(file)),
    );
    return faults.get(path);
  };
}

function drawn(file: string): string | undefined {
  if (statSync(file).size > MOST_DRAWN) return 'has more than 4 MB: draw it with fewer and simpler paths';
  return drawingFault(readFileSync(file, 'utf8'));
}
