// Plain JavaScript for any Node from 18 on: it runs before the project's own Node is there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Disks and clocks do not agree to the millisecond. */
const LEEWAY = 1000;

/** The C library as packages name it. Where it is musl, its loader lies in /lib. */
const libc = existsSync('/lib') && readdirSync('/lib').some((name) => name.startsWith('ld-musl-')) ? 'musl' : 'glibc';

/**
 * Shows by lines how many packages of a folder's lockfile npm has installed, until what it gives is called. Ever since
 * the count is full, npm runs the scripts of packages: the seconds of a line that moves go on.
 * @param {string} root
 * @param {import('./progress-lines.mjs').ProgressLines} lines
 */
export function showInstall(root, lines) {
  const began = Date.now() - LEEWAY;
  const packages = packagesFor(root);
  const count = () => {
    const there = packages.filter((path) => {
      // One that is older is of the last install, and npm is about to remove it.
      return (statSync(join(root, path, 'package.json'), { throwIfNoEntry: false })?.ctimeMs ?? 0) >= began;
    });
    lines.move(`Installing ${there.length} of ${packages.length} packages`);
  };
  const timer = setInterval(count, 500);
  return () => {
    clearInterval(timer);
    lines.end();
  };
}

/**
 * Where the packages of a lockfile belong that are for this kind of machine, and lie in none that is not.
 * @param {string} root
 */
export function packagesFor(root) {
  /** @type {unknown} */
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  // The first is the project itself.
  const packages = [...fieldsOf(fieldsOf(lockfile).get('packages'))].slice(1);
  const unfit = packages.filter(([, entry]) => !fitsHere(entry)).map(([path]) => path);
  return packages.map(([path]) => path).filter((path) => !unfit.some((each) => `${path}/`.startsWith(`${each}/`)));
}

/**
 * @param {unknown} value
 * @returns {Map<string, unknown>}
 */
function fieldsOf(value) {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** @param {unknown} entry */
function fitsHere(entry) {
  const fields = fieldsOf(entry);
  return (
    fits(fields.get('os'), process.platform) && fits(fields.get('cpu'), process.arch) && fits(fields.get('libc'), libc)
  );
}

/**
 * Whether a package is for a kind of machine, by `os`, `cpu` or `libc` of its package.json: a list of kinds, or of those
 * that it is not for, with "!" (https://docs.npmjs.com/cli/configuring-npm/package-json#os).
 * @param {unknown} list
 * @param {string} kind
 */
function fits(list, kind) {
  if (!Array.isArray(list)) return true;
  const kinds = list.map(String);
  return kinds.some((each) => each.startsWith('!')) ? !kinds.includes(`!${kind}`) : kinds.includes(kind);
}
