import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { savedExplainer } from './saved-explainer.ts';

/** The folder of a site in which they lie. */
const FOLDER = 'saved';

/**
 * Puts into every saved explainer of a built folder the pages that it has places for, and everything that they load. So
 * it is whole wherever it is kept. It comes after links were made relative and before policies, which have the hashes
 * of what is written here. `address` is the site's public address, with a slash at the end. Throws, with the name of
 * the file, where something that belongs into it is not there.
 */
export async function savedExplainers(folder: string, address: string | undefined): Promise<void> {
  if (!existsSync(join(folder, FOLDER))) return;
  for (const name of (await readdir(join(folder, FOLDER))).sort()) {
    const file = `${FOLDER}/${name}`;
    const html = await readFile(join(folder, file), 'utf8');
    try {
      await writeFile(join(folder, file), savedExplainer(html, file, { folder, address }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file} cannot be made whole: ${reason}`, { cause: error });
    }
  }
}
