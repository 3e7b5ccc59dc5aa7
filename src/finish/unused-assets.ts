import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The folder of the bundler's files, whose names have a hash: one that occurs in a text is meant. */
const ASSETS = '_astro';

/** What the bundler makes of code. There are few of these, however many pages there are; an image comes of a page that shows it. */
const OF_CODE = new Set(['.css', '.js', '.woff2']);

/** Those of them that can name others. */
const NAMES_OTHERS = new Set(['.css', '.js']);

/**
 * Takes out of a built folder the bundled scripts, style sheets and fonts that no other file names, and those that only
 * they name. The bundler writes what any component asks for, though a site without an article, say, has no page with
 * it. Reads no more pages than it takes to find all.
 */
export async function dropUnusedAssets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const assets = files.filter((file) => file.startsWith(join(folder, ASSETS, '/')) && OF_CODE.has(extname(file)));
  const unnamed = new Map(assets.map((file) => [file.slice(join(folder, ASSETS, '/').length), file]));
  const left = files.filter((file) => extname(file) === '.html');
  for (let file = left.pop(); file !== undefined && unnamed.size > 0; file = left.pop()) {
    const text = await readFile(file, 'utf8');
    for (const [name, path] of unnamed) {
      if (!text.includes(name)) continue;
      unnamed.delete(name);
      if (NAMES_OTHERS.has(extname(path))) left.push(path);
    }
  }
  await Promise.all([...unnamed.values()].map((path) => rm(path)));
}
