import { git, partsOf } from '../git.ts';

/** A file in which two versions differ: `A` where the second alone has it, `D` where the first alone, else `M` or `T`. */
export interface Difference {
  readonly status: string;
  readonly path: string;
}

/** What the owner of a site did to a file of the software. */
export interface OwnChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly path: string;
}

/** Which version of the software a site is at, and what its owner changed in it. */
export interface VersionOfSite {
  readonly commit: string;
  readonly changes: readonly OwnChange[];
}

const KINDS: Readonly<Record<string, OwnChange['kind']>> = { A: 'added', D: 'removed' };

/** Git compares so many versions at a time, so that what it prints stays small. */
const BATCH = 100;

/**
 * Finds out by the files themselves which version a site is at, content/ and public/ aside: the one that has most of them as
 * they are, and of several that which has the fewest others. The history of the site is not asked. It says nothing where
 * it was begun anew, and after an update by this command, which leaves the owner to make the commit; that of a clone and
 * of a fork says only where it once began.
 *
 * A file is its owner's own where no version at all has it as it is: what came by hand from another version is none.
 * Compared with `target` first, and with what came before it.
 */
export function versionOfSite(store: string, site: string, target: string): VersionOfSite {
  let best: { commit: string; differences: readonly Difference[] } | undefined;
  let own: ReadonlySet<string> | undefined;
  for (const { commit, differences } of comparisons(store, site, target)) {
    if (differences.length === 0) return { commit, changes: [] };
    const unlike = new Set(differences.flatMap(({ status, path }) => (status === 'D' ? [] : [path])));
    own = own?.intersection(unlike) ?? unlike;
    if (!best || isCloser(differences, best.differences)) best = { commit, differences };
  }
  if (!best) throw new Error(`There is no version at ${target}.`);
  const changes = best.differences.filter(({ status, path }) => status === 'D' || own?.has(path));
  return {
    commit: best.commit,
    changes: changes.map(({ status, path }) => ({ kind: KINDS[status] ?? 'changed', path })),
  };
}

/** The files in which two trees differ. */
export function differencesOf(store: string, before: string, after: string): Difference[] {
  return inPairs(partsOf(git(store, ['diff-tree', '-r', '-z', '--name-status', '--no-renames', before, after])));
}

/** Whether there are fewer files of the site's that a version has not got as they are; if as many, fewer that the site has not got. */
function isCloser(a: readonly Difference[], b: readonly Difference[]): boolean {
  const lacking = (differences: readonly Difference[]) => differences.filter(({ status }) => status === 'D').length;
  const unlike = (differences: readonly Difference[]) => differences.length - lacking(differences);
  return unlike(a) < unlike(b) || (unlike(a) === unlike(b) && lacking(a) < lacking(b));
}

/** The site compared with every version, those that led to `target` first, from the newest on. */
function* comparisons(store: string, site: string, target: string) {
  const commits = [...treesOf(store, [target]), ...treesOf(store, ['--all', `^${target}`])];
  const trees = [...Map.groupBy(commits, ({ tree }) => tree).values()].flatMap(([first]) => first ?? []);
  for (let from = 0; from < trees.length; from += BATCH) {
    const batch = trees.slice(from, from + BATCH);
    const args = ['diff-tree', '--stdin', '-r', '-z', '--name-status', '--no-renames'];
    const pairs = batch.map(({ tree }) => `${tree} ${site}\n`).join('');
    const printed = git(store, [...args, '--', '.', ':(exclude)content', ':(exclude)public'], pairs);
    // Each comparison begins with a line that names the two trees.
    const sections = printed.split(new RegExp(`[0-9a-f]{40,} ${site}\n`)).slice(1);
    for (const [i, { commit }] of batch.entries()) yield { commit, differences: inPairs(partsOf(sections[i] ?? '')) };
  }
}

/** Commits with their trees, from the newest on. */
function treesOf(store: string, which: readonly string[]): { commit: string; tree: string }[] {
  const printed = git(store, ['rev-list', '--format=%H %T', ...which]);
  return [...printed.matchAll(/^([0-9a-f]+) ([0-9a-f]+)$/gm)].map(([, commit = '', tree = '']) => ({ commit, tree }));
}

function inPairs(parts: readonly string[]): Difference[] {
  return Array.from({ length: parts.length / 2 }, (_, i) => ({
    status: parts[2 * i] ?? '',
    path: parts[2 * i + 1] ?? '',
  }));
}
