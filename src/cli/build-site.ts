import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { contentSecurityPolicy } from '../finish/content-security-policy.ts';
import { headerFiles } from '../finish/headers/header-files.ts';
import { relativeLinks } from '../finish/relative-links.ts';
import { refuseUnlikeBuilt } from '../finish/replaceable.ts';
import { savedExplainers } from '../finish/saved/saved-explainers.ts';
import { swap } from '../finish/swap.ts';
import { dropUnusedAssets } from '../finish/unused-assets.ts';
import { whileLocked } from './build-lock.ts';
import { copyPublic } from './copy-public.ts';
import { folderSize, sizeInWords } from './folder-size.ts';
import { inWords } from './in-words.ts';
import { foldersOf, repair } from './repair.ts';
import { soundSite, WITHOUT_ADDRESS } from './sound-site.ts';
import { verifySite } from './verify-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the site at `root` into its `dist`, and says what came of it, how many bytes of each kind, and in one line before that
 * what a site without a public address leaves out. `dist` changes only when everything went well; what stands in the way
 * is printed. Waits for another build. Resolves to whether the site was built.
 */
export async function buildSite(root: string): Promise<boolean> {
  const whyNot = sayOnce();
  // Astro lets go of some promises. One that is broken must end the build, and in words.
  const stray = (error: unknown) => {
    whyNot(error);
    process.exit(1);
  };
  process.on('unhandledRejection', stray);
  try {
    const isBuilt = await whileLocked(root, console.log, () => buildAlone(root));
    process.off('unhandledRejection', stray);
    return isBuilt;
  } catch (error) {
    whyNot(error);
    return false;
  }
}

/** Says why nothing was built; what comes after the first error comes of it. */
function sayOnce(): (error: unknown) => void {
  let isSaid = false;
  return (error) => {
    if (!isSaid) console.error(`Not built: ${inWords(error)}`);
    isSaid = true;
  };
}

async function buildAlone(root: string): Promise<boolean> {
  const folders = foldersOf(root);
  repair(folders);
  refuseUnlikeBuilt(folders.current);
  try {
    const site = soundSite(root);
    if (!site) {
      console.error('Not built: the errors above come first.');
      return false;
    }
    // Astro would leave out pages for files of the owner's, and all that follows would change them: they come last.
    await build({ root, outDir: folders.next, publicDir: join(root, '.astro/no-public'), logLevel: 'warn' });
    await relativeLinks(folders.next);
    await savedExplainers(folders.next, site.address);
    await dropUnusedAssets(folders.next);
    await writeSitemap(folders.next, site.address);
    await contentSecurityPolicy(folders.next);
    await headerFiles(folders.next);
    await copyPublic(root, folders.next);
    await verifySite(folders.next, root, site);
    await swap(folders);
    if (site.address === undefined) console.log(WITHOUT_ADDRESS);
  } catch (error) {
    rmSync(folders.next, { recursive: true, force: true });
    throw error;
  }
  console.log(sizeInWords(folderSize(folders.current)));
  return true;
}
