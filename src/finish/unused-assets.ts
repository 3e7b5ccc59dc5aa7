import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { listFolder } from './list-folder.ts';
import type { Traces } from './verify/trace.ts';

/** The folder of the bundler's files, whose names have a hash: one that occurs in the text of another is meant. */
const ASSETS = '_astro';

/** What the bundler makes of code. There are few of these, however many pages there are; an image comes of a page that shows it. */
const OF_CODE = new Set(['.css', '.js', '.woff2']);

/** Those of them that can name others. */
const NAMES_OTHERS = new Set(['.css', '.js']);

/**
 * Takes out of a built folder the bundled scripts, style sheets and fonts to which no page leads, and those that only they
 * name. The bundler writes what any component asks for, though a site without an article, say, has no page with
 * it. The pages are known by their traces.
 */
export async function dropUnusedAssets(folder: string, { traces, places }: Traces): Promise<void> {
  const within = join(folder, ASSETS);
  const assets = existsSync(within) ? listFolder(within).files.filter((file) => OF_CODE.has(extname(file))) : [];
  const unused = new Set(assets);
  const left: string[] = [];
  const keep = (asset: string) => {
    if (unused.delete(asset) && NAMES_OTHERS.has(extname(asset))) left.push(asset);
  };
  const named = new Map(assets.map((asset) => [places.numberOf(`${ASSETS}/${asset}`), asset]));
  for (const { leadsTo } of traces.values()) {
    for (const each of leadsTo) keep(named.get(each) ?? '');
  }
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    const text = await readFile(join(within, file), 'utf8');
    for (const asset of [...unused]) if (text.includes(asset)) keep(asset);
  }
  await Promise.all(Array.from(unused, (asset) => rm(join(within, asset))));
}
