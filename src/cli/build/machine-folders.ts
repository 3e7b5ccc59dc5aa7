import { existsSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import type { Corpus } from '../../checks/corpus.ts';
import { pagedKinds } from '../../content/kind.ts';

/**
 * The folders of this machine that nothing published from the project at `root` may name: the project's, the user's own and
 * that for temporary files. One that a text of the content names is left out: an explainer may tell of a folder.
 */
export function machineFolders(root: string, corpus: Corpus): string[] {
  const folders = [root, homedir(), tmpdir()].filter((folder) => existsSync(folder));
  const all = new Set(folders.flatMap((folder) => [folder, realpathSync(folder)]));
  const entries = ([...pagedKinds, 'pages', 'site'] as const).flatMap((kind) => [...corpus[kind].entries.values()]);
  return [...all].filter((folder) => entries.every(({ text }) => !text.includes(folder)));
}
