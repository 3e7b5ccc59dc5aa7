import { existsSync, renameSync, rmSync } from 'node:fs';

/** The built site: the one that is served and copied, the one being built, and the one that was there before. */
export interface Folders {
  readonly current: string;
  readonly next: string;
  readonly last: string;
}

/**
 * Puts the site that was just built in the place of the current one. Node cannot exchange two folders at once, so it
 * takes two renames; what a cut-off between them leaves is put right by `repairSwap`.
 */
export function swap({ current, next, last }: Folders): void {
  if (existsSync(current)) renameSync(current, last);
  try {
    renameSync(next, current);
  } catch (error) {
    if (existsSync(last)) renameSync(last, current);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Puts right what an earlier run left behind: brings back the site that was moved away, and clears the rest. */
export function repairSwap({ current, next, last }: Folders): void {
  if (existsSync(last) && !existsSync(current)) renameSync(last, current);
  rmSync(last, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}
