import { readCorpus } from '../../checks/corpus.ts';
import { entriesIn } from '../../checks/entries-in.ts';
import { formatProblems } from '../../checks/problem.ts';
import { checkCorpus } from '../../checks/run.ts';
import { buildTimeFault } from '../../content/build-time.ts';
import { isPreview } from '../../content/preview.ts';
import { addressOfSite, siteUrlFault } from '../../content/public-address.ts';
import { noteSoftware, storeOf } from '../../content/store-of-project.ts';
import type { Draft } from '../../finish/verify/built-site.ts';
import { setBuildTime } from '../build-moment.ts';
import { today } from '../today.ts';
import type { BuildProgress } from './build-progress.ts';
import { digestOfPictures } from './digest-of-pictures.ts';
import { heldBack } from './held-back.ts';
import { draftsOf } from './drafts.ts';
import { machineFolders } from './machine-folders.ts';

/** What the steps after rendering know of a site whose content is sound. */
export interface SoundSite {
  /** The public address of the folder that its pages lie in, with a slash at the end; `undefined` where none is known. */
  readonly address: string | undefined;
  readonly drafts: readonly Draft[];
  /** The folders of this machine that nothing published may name. */
  readonly machine: readonly string[];
  /** A digest of the pictures that lie beside the texts. */
  readonly pictures: string;
}

/** The line that a build without a public address prints. */
export const WITHOUT_ADDRESS =
  'No public address, so without canonical addresses, images in share previews, feeds and sitemap. ' +
  'To have them, set "address" in content/site.yaml, or SITE_URL.';

/** The line that a build with drafts prints. */
export const PREVIEW =
  'A preview with drafts, not for publication: without feeds and sitemap, and no page may be listed.';

/**
 * Checks the content of the site at `root`, and the environment's SITE_URL. Shows how far it is and prints what is wrong;
 * `undefined` on errors. `onMany` is called before a check that takes seconds.
 */
export function soundSite(
  root: string,
  progress: BuildProgress,
  onMany: (site: Pick<SoundSite, 'pictures'>) => void,
): SoundSite | undefined {
  progress.begin('checking');
  const timeFault = buildTimeFault(process.env.BUILD_TIME);
  if (timeFault !== undefined) {
    console.error(timeFault);
    return undefined;
  }
  setBuildTime();
  noteSoftware(root);
  const store = storeOf(root);
  const corpus = readCorpus(root, store);
  progress.begin('checking', entriesIn(corpus).length);
  const pictures = digestOfPictures(corpus, store);
  const problems = checkCorpus(corpus, today(), store, {
    onMany: () => onMany({ pictures }),
    onChecked: progress.moveOn,
  });
  store.close();
  if (problems.length > 0) console.error(formatProblems(problems));
  for (const line of heldBack(corpus)) console.log(line);
  const siteUrl = siteUrlFault(process.env.SITE_URL);
  if (siteUrl !== undefined) console.error(siteUrl);
  if (siteUrl !== undefined || problems.some(({ level }) => level === 'error')) return undefined;
  return {
    address: addressOfSite(corpus.site.entries.get('site')),
    // What is shown is no leak.
    drafts: isPreview() ? [] : draftsOf(corpus),
    machine: machineFolders(root, corpus),
    pictures,
  };
}
