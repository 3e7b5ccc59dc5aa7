import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isWithin } from './own-folder.ts';

/** Where a preview lies that is given no folder; git leaves it out. */
export const PREVIEW_FOLDER = 'dist-preview';

/**
 * The folder that a command line asks to build the site with its drafts into, `astro build --drafts DIR`; `undefined` where
 * it does not. Astro leaves an option alone that it does not know.
 */
export function previewFolder(root: string, args = process.argv.slice(2)): string | undefined {
  const options = { drafts: { type: 'string' } } as const;
  const { drafts } = parseArgs({ args, options, strict: false, allowPositionals: true }).values;
  if (drafts === undefined) return undefined;
  return resolve(root, typeof drafts === 'string' && drafts !== '' ? drafts : PREVIEW_FOLDER);
}

/** Throws where a preview would lie in the folder of the site that is published, or replace it. */
export function refusePublished(folder: string, published: string, root: string): void {
  if (!isWithin(folder, published) && !isWithin(published, folder)) return;
  const name = relative(root, published);
  throw new Error(`a preview with drafts must not touch ${name}, which is published: name another folder.`);
}
