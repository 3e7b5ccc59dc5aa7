import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bundler puts what pages load. */
const ASSETS = '_astro';

/**
 * The images as they lie beside the texts which the bundler copied into a built folder: the file of each copy, with that of
 * which it is one.
 */
export function originalPictures(folder: string, root: string): ReadonlyMap<string, string> {
  const built = filesIn(join(folder, ASSETS)).filter((file) => !/\.(?:css|js|woff2)$/.test(file));
  if (built.length === 0) return new Map();
  const bySize = Map.groupBy(filesIn(join(root, 'content')), (file) => statSync(file).size);
  const found = built.flatMap((file) => {
    const alike = bySize.get(statSync(file).size) ?? [];
    const original = alike.find((each) => readFileSync(each).equals(readFileSync(file)));
    return original === undefined ? [] : ([[file, original]] as const);
  });
  return new Map(found);
}

/** All files in a folder and below, or none where there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
