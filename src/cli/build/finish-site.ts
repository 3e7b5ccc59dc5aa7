import { finisher, type Finisher } from '../../finish/finish-files.ts';
import { listFolder } from '../../finish/list-folder.ts';
import { finishFiles } from '../../finish/rendered-files.ts';
import { areFor, SAVED } from '../../finish/headers/which-files.ts';
import { headerFiles } from '../../finish/headers/header-files.ts';
import { savedExplainers } from '../../finish/saved/saved-explainers.ts';
import { dropUnusedAssets } from '../../finish/unused-assets.ts';
import { keepReads } from '../../content/kept-reads.ts';
import { leaveOutBy } from '../../content/leave-out.ts';
import type { Store } from '../../content/store.ts';
import { storeOf } from '../../content/store-of-project.ts';
import type { Folders } from '../../finish/swap.ts';
import type { BuildProgress } from './build-progress.ts';
import { dropOriginals } from './drop-originals.ts';
import { copyPublic } from './copy-public.ts';
import { keptFonts } from './kept-fonts.ts';
import { keptPages } from './kept-pages.ts';
import { keptParts } from './kept-parts.ts';
import { leftOutFrames } from './left-out-frames.ts';
import { sizedFiles, type SizedFile } from './sized-files.ts';
import type { SoundSite } from './sound-site.ts';
import { knownOf, verifySite } from './verify-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What finishes a site, with what the last build did. */
export interface SiteFinisher extends Pick<Finisher, 'expect'> {
  /** Finishes a file as it was rendered, while others are rendered. Throws where what is in it, or in one before it, is broken. */
  readonly finishEarly: (path: string, rendered: Buffer) => Promise<void>;
  /**
   * Makes of the files in the next folder, as Astro rendered them, what is published, and verifies it. Shows how far it is and
   * prints every fault; throws where one is an error. Gives all of its files.
   */
  readonly finish: () => Promise<SizedFile[]>;
}

/** Begins to finish the site of the project at `root`. What the last build made of the same is taken from the current folder. */
export function siteFinisher(
  { current, next: folder }: Pick<Folders, 'current' | 'next'>,
  root: string,
  site: SoundSite,
  progress: BuildProgress,
): SiteFinisher {
  const store = storeOf(root);
  const last = keptPages(store, current);
  const files = finisher(folder, knownOf(root, site), last);
  const frames = leftOutFrames(store);
  const write: Finisher['write'] = async (file) => {
    await files.write(file);
    progress.moveOn();
  };
  const finish = async () => {
    dropOriginals(folder, root);
    const rendered = listFolder(folder)
      .files.filter((path) => !files.has(path))
      .sort();
    progress.begin('finishing', rendered.length + frames.all.length);
    files.takeLeftOut();
    await finishFiles(folder, rendered, { ...files, write });
    const parts = keptParts(store);
    const fonts = keptFonts(store);
    const before = { frames: frames.all, parts, fonts };
    const pages = { folder, address: site.address, sumOf: files.sumOf, cut: files.cut };
    for await (const page of savedExplainers(pages, before)) await write(page);
    await files.settle();
    const { notes, policies, listed } = files.end();
    last.keepOnly(new Set(notes.traces.keys()));
    parts.keepAsked();
    fonts.keepOnlyOf(folder);
    keepRendered(store, notes.traces.keys());
    keepReads(store);
    store.close();
    await dropUnusedAssets(folder, notes);
    await writeSitemap(folder, listed, site.address);
    await headerFiles(folder, policies.together());
    await copyPublic(root, folder);
    progress.begin('verifying');
    const all = sizedFiles(folder, files.bytesOf);
    await verifySite({ folder, root }, all, notes);
    return all;
  };
  leaveOutBy((path, sum) => (areFor(SAVED, path) ? frames.leaveOut(path, sum) : files.leaveOut(path, sum)));
  const finishEarly: SiteFinisher['finishEarly'] = async (path, rendered) =>
    files.write({ path, from: [rendered], content: () => rendered });
  return { expect: files.expect, finishEarly, finish };
}

/** Lets go of what is kept as it was rendered of pages that are no more. */
function keepRendered(store: Store, paths: Iterable<string>): void {
  const addresses = new Set(Array.from(paths, (path) => `/${path}`));
  for (const kind of ['rendered', 'rendered-text']) store.keepOnly(kind, addresses);
}
