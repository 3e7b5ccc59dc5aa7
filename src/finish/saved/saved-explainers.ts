import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { relativePage } from '../page/relative-page.ts';
import { fontsOf } from './carried-font.ts';
import { partsOf } from './parts.ts';
import { savedExplainer } from './saved-explainer.ts';

/** The folder of a site in which they lie. */
const FOLDER = 'saved';

/**
 * Gives the saved explainers of a built folder, one after the other, by their paths and with the HTML of what is to be
 * written there: the pages that each has places for, and everything that they load. So it is whole wherever it is kept.
 * It comes after all other pages were finished. `address` is the site's public address, with a slash at the end. Throws,
 * with the name of the file, where something that belongs into it is not there.
 */
export async function* savedExplainers(
  folder: string,
  address: string | undefined,
): AsyncGenerator<readonly [file: string, html: string]> {
  if (!existsSync(join(folder, FOLDER))) return;
  const stock = { folder, address, partOf: partsOf({ folder, address }), fontOf: fontsOf(folder) };
  for (const name of (await readdir(join(folder, FOLDER))).sort()) {
    const file = `${FOLDER}/${name}`;
    const html = await readFile(join(folder, file), 'utf8');
    try {
      yield [file, await savedExplainer(relativePage(html, file), file, stock)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${file} cannot be made whole: ${reason}`, { cause: error });
    }
  }
}
