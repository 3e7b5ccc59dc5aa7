import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git.ts';
import { commitFirst, uncommitted } from '../uncommitted.ts';

/** The tree of what is committed of a site. Throws, in words, where git could not bring back all that is there. */
export function committedTree(root: string): string {
  if (!existsSync(join(root, '.git'))) {
    throw new Error(
      'Nothing was touched: the project is no git repository, so nothing could bring it back. Make it one first: git init, git add --all, git commit.',
    );
  }
  const files = uncommitted(root, '.') ?? [];
  if (files.length > 0) throw new Error(`Nothing was touched: these are not committed.\n${commitFirst(files)}`);
  return git(root, ['rev-parse', '--verify', 'HEAD^{tree}']).trim();
}
