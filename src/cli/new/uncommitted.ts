import { spawnSync } from 'node:child_process';

/**
 * The files of a folder that git could not bring back as they are: new and changed ones, from the project's root.
 * `undefined` where the project is not in git, or there is no git.
 */
export function uncommitted(root: string, folder: string): string[] | undefined {
  const args = ['status', '--porcelain', '--untracked-files=all', '-z', '--no-renames', '--', folder];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) return undefined;
  // Each is "XY path", by `git help status`; a D is for a file that is gone already. Paths are from the root of the repository.
  return stdout.split('\0').flatMap((line) => (/^(?!.?D).. /.test(line) ? [line.slice(3)] : []));
}
