import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { inWords } from '../in-words.ts';

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy): another process has the lock. */
const BUSY = 5;

/** The right to change the built site, for as long as it is not given back. */
export interface BuildLock {
  /** Gives it back. */
  close(): void;
}

/**
 * Gives the lock of the project at `root`, under which its built site is changed; waits for another process that has it, which
 * is said once through `say`. Throws where there can be no lock.
 *
 * It is one on an empty SQLite file, which the system itself holds for the process: it ends with it, however that
 * ends. So there is none to be found stale by a process's number, which others can have, after a restart or in a container.
 */
export async function lockBuild(root: string, say: (line: string) => void): Promise<BuildLock> {
  let lock = takeLock(root);
  if (!lock) say(`Another build (process ${holderOf(root)}) is running here, waiting for it.`);
  while (!lock) {
    await sleep(200);
    lock = takeLock(root);
  }
  return lock;
}

/** Does `work` under the lock if no other process has it, and else leaves it. Throws what `work` throws, and as `lockBuild` does. */
export function unlessLocked(root: string, work: () => void): void {
  const lock = takeLock(root);
  if (!lock) return;
  try {
    work();
  } finally {
    lock.close();
  }
}

/** The lock; `undefined` where another process has it. The file stays, because one that is removed could be locked twice. */
function takeLock(root: string): BuildLock | undefined {
  const { folder, file } = placesIn(root);
  mkdirSync(folder, { recursive: true });
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    // With a journal in memory nothing is written: a disk that is full is no reason not to put a site back.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    throw new Error(`${file} cannot be locked: ${inWords(error)}`, { cause: error });
  }
  noteHolder(root);
  return lock;
}

function placesIn(root: string) {
  const folder = join(root, '.astro');
  return { folder, file: join(folder, 'build.lock'), holder: join(folder, 'build.pid') };
}

/** For the message alone, which can do without. */
function noteHolder(root: string): void {
  try {
    writeFileSync(placesIn(root).holder, String(process.pid));
  } catch {
    return;
  }
}

function holderOf(root: string): string {
  try {
    return readFileSync(placesIn(root).holder, 'utf8') || 'unknown';
  } catch {
    return 'unknown';
  }
}
