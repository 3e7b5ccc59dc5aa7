import { existsSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { compareProblems, formatProblems } from '../../checks/problem.ts';
import type { Notes } from '../../finish/verify/notes.ts';
import { verify } from '../../finish/verify/verify.ts';

/** Verifies what was written into a folder, by the notes that were taken. Prints every fault, and throws where one is an error. */
export async function verifySite(folder: string, notes: Notes): Promise<void> {
  const faults = await verify(folder, notes);
  if (faults.length === 0) return;
  console.error(formatProblems(faults.sort(compareProblems)));
  if (faults.some(({ level }) => level === 'error')) throw new Error('what was written has the faults above.');
}

/** The folders of this machine that nothing published from the project at `root` may name: the project's, the user's own and that for temporary files. */
export function machineFolders(root: string): string[] {
  const folders = [root, homedir(), tmpdir()].filter((folder) => existsSync(folder));
  return [...new Set(folders.flatMap((folder) => [folder, realpathSync(folder)]))];
}
