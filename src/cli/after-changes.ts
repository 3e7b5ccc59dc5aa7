import { join, sep } from 'node:path';

/** What tells of changes of files, as a development server has it. */
export interface Watcher {
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/** Has something done whenever files of the content of a project have changed and, for so many milliseconds, no more did. */
export function afterChanges(root: string, watcher: Watcher, pause: number, run: () => void): void {
  const folders = ['content', 'public', join('src', 'words')].map((folder) => join(root, folder) + sep);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });
}
