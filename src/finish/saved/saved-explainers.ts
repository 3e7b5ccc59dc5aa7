import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RenderedFile } from '../finish-files.ts';
import { digestOf } from '../last-pages.ts';
import { readPage } from '../page/read-page.ts';
import { relativePage } from '../page/relative-page.ts';
import type { Page } from '../page/page.ts';
import { fontsOf, type LastFonts } from './carried-font.ts';
import { framesIn, type Frame } from './frames.ts';
import { isOfOneFile, partsOf } from './parts.ts';
import { partDigests, type FinishedPages, type LastParts } from './part-digests.ts';
import { readPlace, writtenPlace, type PageInFiles } from './part-place.ts';
import { placesIn, savedExplainer, type Stock } from './saved-explainer.ts';

/** A saved explainer, whose HTML is made when it is asked for. */
interface SavedFile extends RenderedFile {
  readonly content: () => Promise<string>;
}

/** What is known of the build before. */
interface Before {
  /** The frames that were not rendered again. */
  readonly frames: readonly Frame[];
  /** What was kept of the parts. */
  readonly parts: LastParts;
  readonly fonts: LastFonts;
}

/**
 * Gives the saved explainers of a built folder, one after the other, with the HTML of what is to be written there: the
 * pages that each has places for, and everything that they load. So it is whole wherever it is kept.
 * It comes after all other pages were finished. Throws, with the name of the file, where something that belongs into it is not there.
 */
export async function* savedExplainers(site: FinishedPages, before: Before): AsyncGenerator<SavedFile> {
  const { folder } = site;
  const frames = framesIn(folder, before.frames);
  if (frames.length === 0) return;
  const shared = partsOf(site);
  const partOf: Stock['partOf'] = async (place) => (isOfOneFile(place) ? site.cut(place) : shared(place));
  const stock: Stock = { ...site, partOf, fontOf: fontsOf(folder, before.fonts) };
  const loaded = digestOfLoaded(folder);
  const digestIn = partDigests(site, shared, loaded, before.parts);
  for (const { path, sum, html } of frames) {
    let read: Page | undefined;
    const frame = () => (read ??= readPage(relativePage(html(), path)));
    yield await named(path, () => ({
      path,
      from: [sum, loaded, ...pagesIn(path, sum, frame, before.parts).map(digestIn)],
      content: () => named(path, async () => savedExplainer(frame(), path, stock)),
      isMade: true,
    }));
  }
}

/** The pages that a frame has places for: those that were kept of it, else those that are read in it. */
function pagesIn(path: string, sum: string, frame: () => Page, { find, keep }: LastParts): readonly PageInFiles[] {
  const kept = find(path, sum);
  if (kept !== undefined) return kept.split('\n').map(readPlace);
  const pages = [...placesIn(frame(), path).values()];
  keep(path, sum, pages.map(writtenPlace).join('\n'));
  return pages;
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
