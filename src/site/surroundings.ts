import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { isPreview } from '../content/preview.ts';
import { digest } from '../content/store.ts';
import { getDrafts } from './drafts.ts';
import { onceABuild } from './once.ts';

/**
 * A digest of what is around all that is made of content and nobody asks for: the public address, what a preview
 * marks, and the tables and drawings that are read from the disk.
 */
export const surroundings = onceABuild(async (): Promise<string> => {
  const folder = join(fileURLToPath(root), 'content');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:csv|svg)$/.test(name),
  );
  const files = names.sort().flatMap((name) => [name, readFileSync(join(folder, name))]);
  const marked = isPreview() ? [...(await getDrafts())].join() : 'none';
  return digest(process.env.SITE_URL ?? '', marked, ...files);
});
