// Plain JavaScript for any Node from 18 on: it runs before the project's own Node is there.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// After this long a process of the same number is taken for another one, which got the number later.
const LONGEST_INSTALL = 15 * 60 * 1000;

/**
 * Makes this process the only one that installs into the folder; waits for another that does so, npm itself included
 * where the command that had started it is gone.
 * @param {string} root
 * @param {() => void} onWait called once, where there is something to wait for
 */
export async function takeInstallLock(root, onWait) {
  for (let waited = false; ;) {
    try {
      writeFileSync(lockFile(root), String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
    if (isHeld(root)) {
      if (!waited) onWait();
      waited = true;
      await sleep(300);
    } else {
      releaseInstallLock(root);
    }
  }
}

/**
 * Hands the lock to the process that does the work: it may outlive the one that started it.
 * @param {string} root
 * @param {number} pid
 */
export function handInstallLock(root, pid) {
  writeFileSync(lockFile(root), String(pid));
}

/**
 * Lets the next one install.
 * @param {string} root
 */
export function releaseInstallLock(root) {
  rmSync(lockFile(root), { force: true });
}

/** @param {string} root */
function lockFile(root) {
  return join(tmpdir(), `backgrounder-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
}

/** @param {string} root */
function isHeld(root) {
  try {
    if (Date.now() - statSync(lockFile(root)).mtimeMs > LONGEST_INSTALL) return false;
    process.kill(Number(readFileSync(lockFile(root), 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {unknown} error */
function isAlreadyThere(error) {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
