// Plain JavaScript for any Node from 18 on: it runs before the project's own Node is there.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = 'node_modules/.backgrounder-lock';

/**
 * Whether the packages of this very lockfile were installed completely, on this kind of machine.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  try {
    return readFileSync(join(root, MARK), 'utf8') === fingerprint(root);
  } catch {
    return false;
  }
}

/**
 * Forgets what was installed. Done before every install, so that one which is cut off is never taken for complete.
 * @param {string} root
 */
export function forgetInstall(root) {
  rmSync(join(root, MARK), { force: true });
}

/**
 * Remembers that the packages of the lockfile, as it is now, are all there.
 * @param {string} root
 */
export function rememberInstall(root) {
  writeFileSync(join(root, MARK), fingerprint(root));
}

/**
 * The lockfile's hash, with the platform: packages with a binary are of no use on another one.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}
