import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finisher } from './finish-files.ts';
import { areFor, SAVED } from './headers/which-files.ts';
import { withRelativeLinks } from './relative-links.ts';

/** What the bundler wrote: what of it is used is known at the end. */
const BUNDLED = { folder: '_astro' } as const;

/** Finishes files of a folder, by their paths, but saved explainers: those are made of the others. */
export async function finishFiles(
  folder: string,
  paths: readonly string[],
  { write, settle }: Pick<Finisher, 'write' | 'settle'>,
): Promise<void> {
  for (const path of paths) {
    if (areFor(SAVED, path)) continue;
    const rendered = readFileSync(join(folder, path));
    if (areFor(BUNDLED, path)) writeFileSync(join(folder, path), withRelativeLinks(rendered, path));
    else await write({ path, from: [rendered], content: () => rendered });
  }
  await settle();
}
