import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { finishPages, pageFinisher, type PageFinisher } from '../../finish/finish-pages.ts';
import { headerFiles } from '../../finish/headers/header-files.ts';
import { relativeLinks } from '../../finish/relative-links.ts';
import { savedExplainers } from '../../finish/saved/saved-explainers.ts';
import { dropUnusedAssets } from '../../finish/unused-assets.ts';
import { storeOf } from '../../content/store-of-project.ts';
import type { Folders } from '../../finish/swap.ts';
import type { BuildProgress } from './build-progress.ts';
import { dropOriginals } from './drop-originals.ts';
import { copyPublic } from './copy-public.ts';
import { keptPages } from './kept-pages.ts';
import { keptParts } from './kept-parts.ts';
import type { SoundSite } from './sound-site.ts';
import { knownOf, verifySite } from './verify-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Makes of the pages in the next folder, as Astro rendered them from the project at `root`, what is published, and verifies
 * it. What the last build made of the same is taken from the current one.
 * Shows how far it is and prints every fault; throws where one is an error.
 */
export async function finishSite(
  { current, next: folder }: Pick<Folders, 'current' | 'next'>,
  root: string,
  site: SoundSite,
  progress: BuildProgress,
): Promise<void> {
  progress.begin('finishing', pagesIn(folder));
  dropOriginals(folder, root);
  const store = storeOf(root);
  const last = keptPages(store, current);
  const pages = counted(pageFinisher(folder, knownOf(root, site), last), progress);
  await relativeLinks(folder);
  await finishPages(folder, pages);
  const parts = keptParts(store);
  for await (const page of savedExplainers(folder, site.address, parts)) await pages.write(page);
  const { notes, policies, listed } = pages.end();
  last.keepOnly(new Set(notes.traces.keys()));
  parts.keepAsked();
  store.keepOnly('rendered', renderedIn(folder));
  store.close();
  await dropUnusedAssets(folder);
  await writeSitemap(folder, listed, site.address);
  await headerFiles(folder, policies.together());
  await copyPublic(root, folder);
  progress.begin('verifying');
  await verifySite(folder, root, notes);
}

function counted(pages: PageFinisher, progress: BuildProgress): PageFinisher {
  const write: PageFinisher['write'] = async (page) => {
    await pages.write(page);
    progress.moveOn();
  };
  return { ...pages, write };
}

/** The addresses from which what is in a folder was rendered, as the store knows them. */
const renderedIn = (folder: string) =>
  new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(sep).join('/')}`));

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
