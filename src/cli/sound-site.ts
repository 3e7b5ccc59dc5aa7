import { readCorpus, type Corpus } from '../checks/corpus.ts';
import { formatProblems } from '../checks/problem.ts';
import { checkCorpus } from '../checks/run.ts';
import { textAt } from '../checks/yaml-node.ts';
import { publicAddress } from '../content/public-address.ts';
import { publicBase } from '../schema/site.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { today } from './today.ts';

/** What the steps after rendering know of a site whose content is sound. */
export interface SoundSite {
  /** The public address of the folder that its pages lie in, with a slash at the end; `undefined` where none is known. */
  readonly address: string | undefined;
  readonly drafts: readonly Draft[];
}

/** The line that a build without a public address prints. */
export const WITHOUT_ADDRESS =
  'No public address, so without canonical addresses, images in share previews, feeds and sitemap. ' +
  'To have them, set "address" in content/site.yaml, or SITE_URL.';

/** Checks the content of the site at `root`, and the environment's SITE_URL. Prints what is wrong; `undefined` on errors. */
export function soundSite(root: string): SoundSite | undefined {
  const corpus = readCorpus(root);
  const problems = checkCorpus(corpus, today());
  if (problems.length > 0) console.error(formatProblems(problems));
  const siteUrl = siteUrlFault(process.env.SITE_URL);
  if (siteUrl !== undefined) console.error(siteUrl);
  if (siteUrl !== undefined || problems.some(({ level }) => level === 'error')) return undefined;
  return { address: addressOf(corpus), drafts: draftsOf(corpus) };
}

/** What is wrong with a SITE_URL, in words, by the rules for `address` in content/site.yaml. */
export function siteUrlFault(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const [issue] = publicBase.safeParse(given).error?.issues ?? [];
  return issue && `SITE_URL is "${given}", which ${issue.message}`;
}

/** The public address of the site, with a slash at the end; `undefined` where none is known. */
export function addressOf({ site }: Corpus): string | undefined {
  const file = site.entries.get('site');
  return publicAddress('/', { address: file && textAt(file, 'address')?.text });
}
