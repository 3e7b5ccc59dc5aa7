import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repairSwap, type Folders } from '../finish/swap.ts';
import { unlessLocked } from './build-lock.ts';

/** Where the built site of a project lies, the one being built, and the one before. */
export function foldersOf(root: string): Folders {
  return { current: join(root, 'dist'), next: join(root, '.dist-next'), last: join(root, '.dist-last') };
}

/** Puts right what a build left behind that was cut off, and says so where a site comes back. For who has the lock. */
export function repair(folders: Folders): void {
  if (repairSwap(folders)) console.error('An earlier build was cut off: the site before it is back in dist.');
}

/** Does so where a build left something behind and none is running. Throws where it cannot be done. */
export function repairUnlessBuilding(root: string): void {
  const folders = foldersOf(root);
  if (existsSync(folders.next) || existsSync(folders.last)) unlessLocked(root, () => repair(folders));
}
