import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { readMark } from '../content/mark-file.ts';
import { isPreview } from '../content/preview.ts';
import { digest } from '../content/store.ts';
import { getDrafts } from './drafts.ts';
import { onceABuild } from './once.ts';

/**
 * A digest of what is around all that is made of content and nobody asks for: the public address, what a preview marks, and the
 * mark of the site.
 */
export const surroundings = onceABuild(async (): Promise<string> => {
  const marked = isPreview() ? [...(await getDrafts())].join() : 'none';
  return digest(process.env.SITE_URL ?? '', marked, readMark(fileURLToPath(root))?.text ?? '');
});
