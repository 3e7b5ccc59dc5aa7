import { existsSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { compareProblems, formatProblems } from '../../checks/problem.ts';
import { copiedFiles } from '../../content/public-files.ts';
import type { Known } from '../../finish/verify/built-site.ts';
import type { Notes } from '../../finish/verify/notes.ts';
import { verify } from '../../finish/verify/verify.ts';
import type { SoundSite } from './sound-site.ts';

/** What is known of the site of the project at `root`, for its verification. */
export function knownOf(root: string, site: SoundSite): Known {
  return { ...site, machine: machineFolders(root), fromPublic: new Set(copiedFiles(root)) };
}

/** Verifies what was written into a folder, by the notes that were taken. Prints every fault, and throws where one is an error. */
export async function verifySite(folder: string, notes: Notes): Promise<void> {
  const faults = await verify(folder, notes);
  if (faults.length === 0) return;
  console.error(formatProblems(faults.sort(compareProblems)));
  if (faults.some(({ level }) => level === 'error')) throw new Error('what was written has the faults above.');
}

/** The folders of this machine that nothing published from the project at `root` may name: the project's, the user's own and that for temporary files. */
function machineFolders(root: string): string[] {
  const folders = [root, homedir(), tmpdir()].filter((folder) => existsSync(folder));
  return [...new Set(folders.flatMap((folder) => [folder, realpathSync(folder)]))];
}
