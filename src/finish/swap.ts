import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where built sites lie: the one for readers, the one being built, and the last one. */
export interface Folders {
  readonly current: string;
  readonly next: string;
  readonly last: string;
}

/**
 * Puts the site that was just built in the place of the current one. Node cannot exchange two folders at once, so it
 * takes two renames; what a cut-off between them leaves is put right by `repairSwap`.
 */
export async function swap({ current, next, last }: Folders): Promise<void> {
  const hadOne = existsSync(current);
  if (hadOne) await rename(current, last);
  try {
    await rename(next, current);
  } catch (error) {
    if (hadOne) await rename(last, current);
    throw error;
  }
  if (!hadOne) return;
  try {
    clear(last, next);
  } catch {
    // The new site is in its place. What cannot be removed now the next command removes, or says why it cannot.
  }
}

/**
 * Puts right what an earlier run left behind: brings back the site that was moved away, and clears the rest. Gives
 * whether a site was brought back.
 */
export function repairSwap({ current, next, last }: Folders): boolean {
  const isMovedAway = existsSync(last) && !existsSync(current);
  if (isMovedAway) renameSync(last, current);
  rmSync(next, REMOVAL);
  if (existsSync(last)) clear(last, next);
  return isMovedAway;
}

/** Windows removes nothing that another program has open: Node waits a little and tries again. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

/**
 * Removes the last site under the name of one that is not complete. So nothing that is left of it is ever brought back.
 */
function clear(last: string, next: string): void {
  renameSync(last, next);
  rmSync(next, REMOVAL);
}

const RETRIES = 10;

/**
 * Renames a folder. On Windows a file in it may be in the way for a moment: a server or a virus scanner has it open.
 */
async function rename(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isInUse(error)) throw error;
      if (attempt === RETRIES) throw new Error(inUse(from, error), { cause: error });
      await sleep(100);
    }
  }
}

function isInUse(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && /^(?:EACCES|EBUSY|EPERM)$/.test(String(error.code));
}

function inUse(from: string, { message }: Error): string {
  return `${basename(from)} cannot be moved: another program has something in it open, it is a volume of its own, or its folder cannot be written to (${message}).`;
}
