import { contentSecurityPolicy } from '../../finish/content-security-policy.ts';
import { headerFiles } from '../../finish/headers/header-files.ts';
import { relativeLinks } from '../../finish/relative-links.ts';
import { savedExplainers } from '../../finish/saved/saved-explainers.ts';
import { dropUnusedAssets } from '../../finish/unused-assets.ts';
import { dropOriginals } from './drop-originals.ts';
import { copyPublic } from './copy-public.ts';
import type { SoundSite } from './sound-site.ts';
import { verifySite } from './verify-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Makes of the pages in a folder, as Astro rendered them from the project at `root`, what is published, and verifies it.
 * Prints every fault, and throws where one is an error.
 */
export async function finishSite(folder: string, root: string, site: SoundSite): Promise<void> {
  dropOriginals(folder, root);
  await relativeLinks(folder);
  await savedExplainers(folder, site.address);
  await dropUnusedAssets(folder);
  await writeSitemap(folder, site.address);
  await contentSecurityPolicy(folder);
  await headerFiles(folder);
  await copyPublic(root, folder);
  await verifySite(folder, root, site);
}
