import { didYouMean } from '../../checks/did-you-mean.ts';
import { git } from '../git.ts';

/** A version of the software. */
export interface Version {
  readonly commit: string;
  /** What it is called: its tag, or by the tag before it, as in "v1.0.0-3-g1a2b3c4". */
  readonly name: string;
}

/** A tag that names a version, and not one that comes before it, "v2.0.0-beta". */
const RELEASE = /^v?\d+(?:\.\d+)+$/;

/**
 * The version that a tag, a branch or a commit names; the newest one where none is asked for: by the tags of versions, and
 * where there are none the head of the default branch. Throws, in words, where there is no such version.
 */
export function findVersion(store: string, wanted: string | undefined): Version {
  const tags = namesIn(store, 'refs/tags');
  const asked = wanted ?? tags.find((tag) => RELEASE.test(tag));
  const commit = asked === undefined ? commitAt(store, 'HEAD') : commitCalled(store, asked);
  if (commit !== undefined)
    return { commit, name: asked !== undefined && tags.includes(asked) ? asked : nameOf(store, commit) };
  throw new Error(
    asked === undefined
      ? 'Nothing was touched: the repository has no version by a tag, and no commit on its default branch.'
      : `Nothing was touched: no tag, branch or commit there is called "${asked}".${didYouMean(asked, [...tags, ...namesIn(store, 'refs/heads')])}`,
  );
}

/** What the version at a commit is called. */
export function nameOf(store: string, commit: string): string {
  return git(store, ['describe', '--tags', '--always', commit]).trim();
}

/** The names below one of git's folders of names, the newest version first. */
function namesIn(store: string, folder: string): string[] {
  return git(store, ['for-each-ref', '--sort=-version:refname', '--format=%(refname:lstrip=2)', folder])
    .trim()
    .split('\n');
}

function commitCalled(store: string, name: string): string | undefined {
  const found = commitAt(store, `refs/tags/${name}`) ?? commitAt(store, `refs/heads/${name}`);
  return found ?? (/^[0-9a-f]{4,64}$/.test(name) ? commitAt(store, name) : undefined);
}

function commitAt(store: string, name: string): string | undefined {
  try {
    return git(store, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).trim();
  } catch {
    return undefined;
  }
}
