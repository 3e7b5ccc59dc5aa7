import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bundler puts what pages load. */
const ASSETS = '_astro';

/**
 * Takes the images as they lie beside the texts, which the bundler copies, out of a built folder. A page shows what was made
 * of them, and they may say what nobody is to know: where a photo was taken, who drew a map.
 */
export function dropOriginals(folder: string, root: string): void {
  const built = filesIn(join(folder, ASSETS)).filter((file) => !/\.(?:css|js|woff2)$/.test(file));
  if (built.length === 0) return;
  const bySize = Map.groupBy(filesIn(join(root, 'content')), (file) => statSync(file).size);
  for (const file of built) {
    const alike = bySize.get(statSync(file).size) ?? [];
    if (alike.some((original) => readFileSync(original).equals(readFileSync(file)))) rmSync(file);
  }
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
