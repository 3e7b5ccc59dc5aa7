import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RenderedFile } from '../finish-files.ts';
import { digestOf } from '../last-pages.ts';
import { readPage } from '../page/read-page.ts';
import { relativePage } from '../page/relative-page.ts';
import { fontsOf } from './carried-font.ts';
import { partsOf } from './parts.ts';
import { partDigests, type LastParts } from './part-digests.ts';
import { placesIn, savedExplainer } from './saved-explainer.ts';

/** The folder of a site in which they lie. */
const FOLDER = 'saved';

/** A saved explainer, whose HTML is made when it is asked for. */
interface SavedFile extends RenderedFile {
  readonly content: () => Promise<string>;
}

/**
 * Gives the saved explainers of a built folder, one after the other, with the HTML of what is to be written there: the
 * pages that each has places for, and everything that they load. So it is whole wherever it is kept.
 * It comes after all other pages were finished. `address` is the site's public address, with a slash at the end, and `last`
 * what was kept of their parts. Throws, with the name of the file, where something that belongs into it is not there.
 */
export async function* savedExplainers(
  folder: string,
  address: string | undefined,
  last: LastParts,
): AsyncGenerator<SavedFile> {
  if (!existsSync(join(folder, FOLDER))) return;
  const stock = { folder, address, partOf: partsOf({ folder, address }), fontOf: fontsOf(folder) };
  const loaded = digestOfLoaded(folder);
  const digestIn = partDigests(stock, stock.partOf, loaded, last);
  for (const name of readdirSync(join(folder, FOLDER)).sort()) {
    const path = `${FOLDER}/${name}`;
    const frame = readPage(relativePage(readFileSync(join(folder, path), 'utf8'), path));
    const whole = async () => savedExplainer(frame, path, stock);
    const pages = () => Array.from(placesIn(frame, path).values(), digestIn);
    yield await named(path, () => ({
      path,
      from: [frame.html, loaded, ...pages()],
      content: () => named(path, whole),
      isMade: true,
    }));
  }
}

/** What `make` gives for a file. Throws what it throws, with the file's name. */
async function named<T>(path: string, make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be made whole: ${reason}`, { cause: error });
  }
}

/** A digest of all files that pages load. The names of those that Astro writes say what is in them. */
function digestOfLoaded(folder: string): string {
  const written = existsSync(join(folder, '_astro')) ? readdirSync(join(folder, '_astro')).sort() : [];
  const others = readdirSync(folder).filter((name) => /^\.(?:css|js|svg|png|woff2)$/.test(extname(name)));
  return digestOf(...written, ...others.sort().map((name) => readFileSync(join(folder, name))));
}
