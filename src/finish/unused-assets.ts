import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { listFolder } from './list-folder.ts';

/** The folder of the bundler's files, whose names have a hash: one that occurs in a text is meant. */
const ASSETS = '_astro';

/** What the bundler makes of code. There are few of these, however many pages there are; an image comes of a page that shows it. */
const OF_CODE = new Set(['.css', '.js', '.woff2']);

/** Those of them that can name others. */
const NAMES_OTHERS = new Set(['.css', '.js']);

/**
 * Takes out of a built folder the bundled scripts, style sheets and fonts that no page names, and those that only they
 * name. The bundler writes what any component asks for, though a site without an article, say, has no page with
 * it. Reads no more pages than it takes to find all.
 */
export async function dropUnusedAssets(folder: string, pages: readonly string[]): Promise<void> {
  const within = join(folder, ASSETS);
  const assets = existsSync(within) ? listFolder(within).files.filter((file) => OF_CODE.has(extname(file))) : [];
  const unnamed = new Map(assets.map((file) => [file, join(within, file)]));
  const left = pages.map((page) => join(folder, page));
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
