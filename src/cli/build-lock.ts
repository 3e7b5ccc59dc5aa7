import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { inWords } from './in-words.ts';

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy): another process has the lock. */
const BUSY = 5;

/**
 * Does what changes the built site of the project at `root`, while no other process does; waits for one that does, which
 * is said once through `say`. Throws what `work` throws, and where there can be no lock.
 *
 * The lock is one on an empty SQLite file, which the system itself holds for the process: it ends with it, however that
 * ends. So there is none to be found stale by a process's number, which others can have, after a restart or in a container.
 */
export async function whileLocked<T>(root: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  let lock = takeLock(root);
  if (!lock) say(`Another build (process ${holderOf(root)}) is running here, waiting for it.`);
  while (!lock) {
    await sleep(200);
    lock = takeLock(root);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

/** Does such a thing if no other process does, and else leaves it. Throws as `whileLocked` does. */
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
function takeLock(root: string): DatabaseSync | undefined {
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
