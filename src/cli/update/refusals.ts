import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../../checks/problem.ts';
import { git, partsOf } from '../git.ts';
import { entriesOf, ROOMS } from './tree-after.ts';
import type { Difference } from './version-of-site.ts';

/** The modes of what git writes otherwise than as a file: a symbolic link and a repository in a repository. */
const NO_FILE = /^(?:120000|160000) /;

/** A path out of the folder, or into a repository. */
const LEADS_OUT = /(?:^|\/)(?:\.\.?|\.git)(?:\/|$)/i;

/**
 * Throws, in words, where a version is none of this software, or has something that could be written elsewhere than it
 * says: a link may lead out of the folder, and some disks take "Content" for "content".
 */
export function refuseUnsafe(store: string, target: string, name: string): void {
  const entries = entriesOf(store, target, '-r');
  const lacking = ['package.json', 'src/cli/check.ts'].filter((path) => !entries.some((entry) => entry.path === path));
  if (lacking.length > 0) {
    throw new Error(
      `Nothing was touched: ${name} is no version of this software, it has no ${lacking.join(' and no ')}.`,
    );
  }
  const unsafe = entries.flatMap(({ entry, path }) => {
    const [top = ''] = path.split('/');
    if (ROOMS.includes(top)) return [];
    return NO_FILE.test(entry) || LEADS_OUT.test(path) || ROOMS.includes(top.toLowerCase()) ? [path] : [];
  });
  if (unsafe.length === 0) return;
  throw new Error(
    `Nothing was touched: ${name} has what might be written into another folder, symbolic links for instance.\n${inLines(unsafe)}`,
  );
}

/** Throws, in words, where something that git ignores lies where files are to be added: git would write over it. */
export function refuseOverwriting(root: string, differences: readonly Difference[]): void {
  const added = new Set(differences.flatMap(({ status, path }) => (status === 'A' ? [path] : [])));
  const taken = [...added].flatMap(withFolders).filter((path) => {
    const found = whatLiesAt(join(root, path));
    return found && (added.has(path) || !found.isDirectory());
  });
  if (taken.length === 0) return;
  const lost = partsOf(git(root, ['--literal-pathspecs', 'ls-files', '--others', '-z', '--', ...new Set(taken)]));
  if (lost.length === 0) return;
  throw new Error(
    `Nothing was touched: the new version has files where there are some that git ignores and could not bring back.\n${inLines(lost)}\nMove them away, then run the same command again.`,
  );
}

function whatLiesAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    // Also where a folder on the way is none.
    return undefined;
  }
}

/** A path and those of the folders that it lies in. */
function withFolders(path: string): string[] {
  const names = path.split('/');
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

function inLines(paths: readonly string[]): string {
  return paths.map((path) => `  ${harmless(path)}`).join('\n');
}
