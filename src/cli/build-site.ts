import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { contentSecurityPolicy } from '../publish/content-security-policy.ts';
import { relativeLinks } from '../publish/relative-links.ts';
import { repairSwap, swap } from '../publish/swap.ts';
import { folderSize, sizeInWords } from './folder-size.ts';
import { inWords } from './in-words.ts';
import { soundSite, WITHOUT_ADDRESS } from './sound-site.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the site at `root` into its `dist`, and says what came of it, how many bytes of each kind, and in one line before that
 * what a site without a public address leaves out. `dist` changes only when everything went well; what stands in the way
 * is printed. Resolves to whether the site was built.
 */
export async function buildSite(root: string): Promise<boolean> {
  const folders = { current: join(root, 'dist'), next: join(root, '.dist-next'), last: join(root, '.dist-last') };
  try {
    repairSwap(folders);
    const site = soundSite(root);
    if (!site) {
      console.error('Not built: the errors above come first.');
      return false;
    }
    await build({ root, outDir: folders.next, logLevel: 'warn' });
    await relativeLinks(folders.next);
    await writeSitemap(folders.next, site.address);
    await contentSecurityPolicy(folders.next);
    swap(folders);
    if (site.address === undefined) console.log(WITHOUT_ADDRESS);
  } catch (error) {
    rmSync(folders.next, { recursive: true, force: true });
    console.error(`Not built: ${inWords(error)}`);
    return false;
  }
  console.log(sizeInWords(folderSize(folders.current)));
  return true;
}
