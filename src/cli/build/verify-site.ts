import { compareProblems, formatProblems } from '../../checks/problem.ts';
import { copiedFiles } from '../../content/public-files.ts';
import type { Fault } from '../../finish/verify/fault.ts';
import type { Known } from '../../finish/verify/built-site.ts';
import type { Notes } from '../../finish/verify/notes.ts';
import { verify } from '../../finish/verify/verify.ts';
import { contentOf } from './content-of.ts';
import type { SizedFile } from './sized-files.ts';
import type { SoundSite } from './sound-site.ts';

/** What is known of the site of the project at `root`, for its verification. */
export function knownOf(root: string, site: Omit<SoundSite, 'pictures'>): Known {
  return { ...site, fromPublic: new Set(copiedFiles(root)) };
}

/**
 * Verifies the files that were written into a folder from the project at `root`, by the notes that were taken. Prints every fault, and
 * throws where one is an error. What weighs too much is said of the file of content that it comes of. All other errors are
 * faults of the software: what content can cause, its check has found.
 */
export async function verifySite(
  { folder, root }: { readonly folder: string; readonly root: string },
  files: readonly SizedFile[],
  notes: Notes,
): Promise<void> {
  const paths = files.map(({ path }) => path);
  const faults = (await verify(folder, paths, notes)).map((fault) => ofContent(fault, root));
  if (faults.length === 0) return;
  console.error(formatProblems(faults.sort(compareProblems)));
  const errors = faults.filter(({ level }) => level === 'error');
  if (errors.some(({ rule }) => rule !== WEIGHT)) throw new Error(OF_SOFTWARE);
  if (errors.length > 0)
    throw new Error('a reader on a phone cannot bear what was written: make two of the page above.');
}

/** The one rule of the verification that content alone can break. */
const WEIGHT = 'over-budget';

const OF_SOFTWARE =
  'what was written has the faults above. This is a fault of the software, not of the content: report it, with these lines and the file of content they come of, where you have the software from.';

function ofContent(fault: Fault, root: string): Fault {
  const file = fault.rule === WEIGHT ? contentOf(root, fault.file) : undefined;
  return file === undefined ? fault : { ...fault, file, message: `its ${fault.file} ${fault.message}` };
}
