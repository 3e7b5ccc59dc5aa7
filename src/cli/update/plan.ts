import { git } from '../git.ts';
import { findVersion, nameOf, type Version } from './find-version.ts';
import { refuseOverwriting, refuseUnsafe } from './refusals.ts';
import { lendFiles } from './store.ts';
import { treeAfter } from './tree-after.ts';
import { differencesOf, versionOfSite, type Difference, type OwnChange } from './version-of-site.ts';

/** What an update would do to a site. */
export interface Plan {
  readonly from: Version;
  readonly to: Version;
  /** Whether the version led to the one that the site is at. */
  readonly isBack: boolean;
  /** The tree of the site afterwards, and the files in which it differs from what is there. */
  readonly tree: string;
  readonly differences: readonly Difference[];
  /** What the owner has changed of it. */
  readonly givenUp: readonly OwnChange[];
}

/** Plans how a site, by its tree, comes to a version. Throws, in words, where there is none, or it cannot be written. */
export function planUpdate(root: string, site: string, store: string, wanted: string | undefined): Plan {
  // Before the store sees the site's own commits, which are no versions.
  const to = findVersion(store, wanted);
  lendFiles(root, store);
  refuseUnsafe(store, to.commit, to.name);
  const tree = treeAfter(store, site, to.commit);
  const differences = differencesOf(store, site, tree);
  refuseOverwriting(root, differences);
  const { commit, changes } = versionOfSite(store, site, to.commit);
  const touched = new Set(differences.map(({ path }) => path));
  return {
    from: { commit, name: nameOf(store, commit) },
    to,
    isBack: commit !== to.commit && git(store, ['rev-list', '--count', to.commit, `^${commit}`]).trim() === '0',
    tree,
    differences,
    givenUp: changes.filter(({ path }) => touched.has(path)),
  };
}
