import { relative } from 'node:path';
import { digest } from '../../content/store.ts';
import { pruneStore, softwareOf } from '../../content/store-of-project.ts';
import { refuseUnlikeBuilt } from '../../finish/replaceable.ts';
import { swap, type Folders } from '../../finish/swap.ts';
import { isPreview } from '../../content/preview.ts';
import { lockBuild } from './build-lock.ts';
import type { BuildLog } from './build-log.ts';
import { siteFinisher, type SiteFinisher } from './finish-site.ts';
import { nearHostLimits } from './host-limits.ts';
import { folderSize, sizeInWords } from './folder-size.ts';
import { bundleBeside } from './bundle-beside.ts';
import { hasBundle, keptBundle, type KeptBundle, type Pages } from './kept-bundle.ts';
import { clearNext, notBuilt, sayAstroErrorsInWords } from './failed-build.ts';
import { refuseOwnFolder } from './own-folder.ts';
import { refusePublished } from './preview-folder.ts';
import { repair } from './repair.ts';
import { PREVIEW, soundSite, WITHOUT_ADDRESS, type SoundSite } from './sound-site.ts';

/** The project, where its site is built, and how the build talks. */
export interface BuildOptions extends Pick<BuildLog, 'say' | 'progress' | 'isVerbose'> {
  readonly root: string;
  readonly folders: Folders;
  /** The folder of the site that is published: that of this build, unless it is a preview. */
  readonly published: string;
}

/** A build that goes on. */
export interface Begun extends Pick<SiteFinisher, 'expect' | 'finishEarly'> {
  /** What the bundler makes for Astro's pages, as far as it is kept. */
  readonly bundle: (pages: Pages) => KeptBundle;
  readonly end: () => Promise<void>;
}

/**
 * Begins a build, before Astro reads anything for it: waits for another one, puts right what one left behind, and checks the
 * content. Gives what ends it when Astro has written the pages that are not left out: all are finished, verified, put in the
 * place of the last site, and summed up. What stands in the way is printed and ends the process; the last site then
 * stays as it was.
 */
export async function beginBuild(options: BuildOptions, configuration: string): Promise<Begun> {
  const { root, folders, published, say, progress, isVerbose } = options;
  const clear = () => clearNext(folders);
  const fromOf = (pictures: string) => digest(configuration, pictures);
  // Astro lets go of some promises. One that is broken must end the build, and in words.
  process.on('unhandledRejection', notBuilt);
  try {
    const lock = await lockBuild(root, say);
    refuseOwnFolder(folders.current, root);
    if (isPreview()) refusePublished(folders.current, published, root);
    process.once('exit', clear);
    repair(folders);
    refuseUnlikeBuilt(folders.current);
    let bundled: Promise<void> | undefined;
    const site = soundSite(root, progress, ({ pictures }) => {
      const task = { root, software: softwareOf(root), configuration, from: fromOf(pictures) };
      if (!hasBundle(task)) bundled = bundleBeside(task);
    });
    if (!site) throw new Error('the errors above come first.');
    progress.begin('preparing');
    const letAstroPrint = isVerbose ? undefined : sayAstroErrorsInWords();
    const { finish, finishEarly, ...rendering } = siteFinisher(folders, root, site, progress);
    const end = async () => {
      letAstroPrint?.();
      await endBuild(options, { address: site.address, finish });
      process.off('exit', clear);
      process.off('unhandledRejection', notBuilt);
      lock.close();
    };
    await bundled;
    return {
      ...rendering,
      bundle: (pages) => keptBundle({ root, folder: folders.next, from: fromOf(site.pictures) }, pages),
      // Astro would print an error with its stack.
      finishEarly: async (...page) => finishEarly(...page).catch(notBuilt),
      end,
    };
  } catch (error) {
    notBuilt(error);
  }
}

/** What is left to do when all is rendered. */
type Left = Pick<SoundSite, 'address'> & Pick<SiteFinisher, 'finish'>;

async function endBuild({ root, folders, say, progress }: BuildOptions, { address, finish }: Left): Promise<void> {
  const files = await finish()
    .then(async (all) => {
      await swap(folders);
      pruneStore(root);
      return all;
    })
    .catch(notBuilt);
  const took = progress.end();
  if (isPreview()) say(PREVIEW);
  else if (address === undefined) say(WITHOUT_ADDRESS);
  say(sizeInWords(folderSize(files), relative(root, folders.current)));
  for (const line of nearHostLimits(files)) say(line);
  say(took);
}
