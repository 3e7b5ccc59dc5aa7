import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { watchContent } from '../watch-content.ts';

/** Checks the content of a project now and after each change, until the process ends. */
export function watchChecks(root: string): void {
  const folders = ['content', 'public', join('src', 'words')].filter((folder) => existsSync(join(root, folder)));
  watchContent(root, {
    watcher: {
      on: (_, listener) => {
        for (const folder of folders) {
          watch(join(root, folder), { recursive: true }, (event, file) => {
            listener(event, join(root, folder, file ?? ''));
          });
        }
      },
    },
    // Nobody has a page open.
    channel: { on: () => undefined, send: () => undefined },
    logger: { info: console.log, warn: console.log, error: console.log },
  });
  console.log('The checks go on after each change of content. Ctrl-C ends them.');
}
