import { git, partsOf } from './git.ts';

/** A file that is not in git as it is. */
export interface Uncommitted {
  /** From the project's root, with slashes. */
  readonly path: string;
  /** Whether it is in git alone: nothing would be lost with it. */
  readonly isGone: boolean;
}

/**
 * The files of a folder that are not committed as they are. `undefined` where the project is not in git, or there is no git.
 */
export function uncommitted(root: string, folder: string): Uncommitted[] | undefined {
  const args = ['status', '--porcelain', '--untracked-files=all', '-z', '--no-renames', '--', folder];
  try {
    // Each is "XY path", by `git help status`; a D is for a file that is gone. Paths are from the root of the repository.
    return partsOf(git(root, args)).map((part) => ({ path: part.slice(3), isGone: /^.?D/.test(part) }));
  } catch {
    return undefined;
  }
}

/** The first of them on lines of their own, how many more there are, and what to do about them. */
export function commitFirst(files: readonly Uncommitted[]): string {
  const some = files.slice(0, 5).map(({ path }) => `  ${path}`);
  const more = files.length > some.length ? [`  … and ${files.length - some.length} more`] : [];
  const then = 'Commit them, or put them away with "git stash --include-untracked", then run the same command again.';
  return [...some, ...more, then].join('\n');
}
