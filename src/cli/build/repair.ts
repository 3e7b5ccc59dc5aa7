import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { repairSwap, type Folders } from '../../finish/swap.ts';
import { inWords } from '../in-words.ts';
import { unlessLocked } from './build-lock.ts';

/** The folder with the built site, and beside it, on the same disk, the one being built and the one before. */
export function foldersOf(current: string): Folders {
  const beside = (what: string) => join(dirname(current), `.${basename(current)}-${what}`);
  return { current, next: beside('next'), last: beside('last') };
}

/** Puts right what a build left behind that was cut off, and says so where a site comes back. For who has the lock. */
export function repair(folders: Folders): void {
  if (!repairSwap(folders)) return;
  console.error(`An earlier build was cut off: the site before it is back in ${basename(folders.current)}.`);
}

/**
 * Does so where a build left something behind and none is running. For the commands that build nothing and can do without:
 * what stands in the way is said, no more.
 */
export function putBack(root: string, folders: Folders): void {
  try {
    if (existsSync(folders.next) || existsSync(folders.last)) unlessLocked(root, () => repair(folders));
  } catch (error) {
    console.error(`What a build left behind cannot be put right: ${inWords(error)}`);
  }
}
