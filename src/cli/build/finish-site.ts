import { readdirSync } from 'node:fs';
import { finishPages, pageFinisher, type PageFinisher } from '../../finish/finish-pages.ts';
import { headerFiles } from '../../finish/headers/header-files.ts';
import { relativeLinks } from '../../finish/relative-links.ts';
import { savedExplainers } from '../../finish/saved/saved-explainers.ts';
import { dropUnusedAssets } from '../../finish/unused-assets.ts';
import type { BuildProgress } from './build-progress.ts';
import { dropOriginals } from './drop-originals.ts';
import { copyPublic } from './copy-public.ts';
import type { SoundSite } from './sound-site.ts';
import { knownOf, verifySite } from './verify-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Makes of the pages in a folder, as Astro rendered them from the project at `root`, what is published, and verifies it.
 * Shows how far it is and prints every fault; throws where one is an error.
 */
export async function finishSite(
  folder: string,
  root: string,
  site: SoundSite,
  progress: BuildProgress,
): Promise<void> {
  progress.begin('finishing', pagesIn(folder));
  dropOriginals(folder, root);
  const pages = counted(pageFinisher(folder, knownOf(root, site)), progress);
  await relativeLinks(folder);
  await finishPages(folder, pages);
  for await (const [file, html] of savedExplainers(folder, site.address)) await pages.write(file, html);
  const { notes, policies, listed } = pages.end();
  await dropUnusedAssets(folder);
  await writeSitemap(folder, listed, site.address);
  await headerFiles(folder, policies.together());
  await copyPublic(root, folder);
  progress.begin('verifying');
  await verifySite(folder, root, notes);
}

function counted(pages: PageFinisher, progress: BuildProgress): PageFinisher {
  const write: PageFinisher['write'] = async (path, rendered) => {
    await pages.write(path, rendered);
    progress.moveOn();
  };
  return { ...pages, write };
}

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
