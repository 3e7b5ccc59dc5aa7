import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { formatProblems } from '../checks/problem.ts';
import { checkContent } from '../checks/run.ts';
import { relativeLinks } from '../publish/relative-links.ts';
import { repairSwap, swap } from '../publish/swap.ts';
import { folderSize } from './folder-size.ts';
import { inWords } from './in-words.ts';

/**
 * Builds the site at `root` into its `dist`, and says in one line what came of it. `dist` changes only when everything
 * went well; what stands in the way is printed. Resolves to whether the site was built.
 */
export async function buildSite(root: string): Promise<boolean> {
  const folders = { current: join(root, 'dist'), next: join(root, '.dist-next'), last: join(root, '.dist-last') };
  try {
    repairSwap(folders);
    const problems = checkContent(root);
    if (problems.length > 0) console.error(formatProblems(problems));
    if (problems.some(({ level }) => level === 'error')) {
      console.error('Not built: the errors above come first.');
      return false;
    }
    await build({ root, outDir: folders.next, logLevel: 'warn' });
    await relativeLinks(folders.next);
    swap(folders);
  } catch (error) {
    rmSync(folders.next, { recursive: true, force: true });
    console.error(`Not built: ${inWords(error)}`);
    return false;
  }
  const { pages, bytes } = folderSize(folders.current);
  console.log(`Built ${pages} pages, ${Math.ceil(bytes / 1000)} kB in all, in dist`);
  return true;
}
