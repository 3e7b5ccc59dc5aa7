import { git, gitBytes, partsOf } from '../git.ts';

/** The owner's rooms: an update leaves them as they are. */
export const ROOMS: readonly string[] = ['content', 'public'];

/** What the README has an owner keep at the top for a host. It stays, unless the version has one of its own. */
export const HOST_FILES: readonly string[] = [
  '.gitlab-ci.yml',
  'firebase.json',
  'site-headers.caddy',
  'site-headers.conf',
  'vercel.json',
];

/** The tree of a site after an update: the version's, with the rooms and the hosts' files of the site. */
export function treeAfter(store: string, site: string, target: string): string {
  const theirs = entriesOf(store, target).filter(({ path }) => !ROOMS.includes(path));
  const names = new Set(theirs.map(({ path }) => path));
  const kept = entriesOf(store, site).filter(({ path }) => {
    return ROOMS.includes(path) || (HOST_FILES.includes(path) && !names.has(path));
  });
  return git(store, ['mktree', '-z'], [...theirs, ...kept].map(({ entry }) => `${entry}\0`).join('')).trim();
}

/**
 * Writes the files of a tree over those of a site whose tree is `before`, and puts them into its index. Git looks first
 * whether all can be written. Throws where that cannot be done, or was cut off half way.
 */
export function writeTree(root: string, store: string, before: string, after: string): void {
  const pack = gitBytes(store, ['pack-objects', '--revs', '--stdout', '-q'], Buffer.from(`${after}\n^${before}\n`));
  gitBytes(root, ['unpack-objects', '-q'], pack);
  git(root, ['read-tree', '-m', '-u', '--no-recurse-submodules', before, after]);
}

/** What git says of each entry of a tree, or of each file in it with `-r`, and its path. */
export function entriesOf(store: string, tree: string, ...options: readonly string[]) {
  return partsOf(git(store, ['ls-tree', '-z', ...options, tree])).map((entry) => {
    return { entry, path: entry.slice(entry.indexOf('\t') + 1) };
  });
}
