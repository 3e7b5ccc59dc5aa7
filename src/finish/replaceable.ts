import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Throws where the folder with the built site cannot be replaced by another without a loss. The target of a link would
 * stay as it is; the history of a Git repository would go.
 */
export function refuseUnlikeBuilt(folder: string): void {
  const name = basename(folder);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    throw new Error(
      `${name} is a symbolic link, and a build replaces the folder itself: remove the link, and copy or serve ${name} from here.`,
    );
  }
  if (found && !found.isDirectory()) {
    throw new Error(`${name} is no folder, and a build would replace it: move the file away.`);
  }
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) {
    throw new Error(
      `${name} holds a Git repository, ${join(name, '.git')}, which a build would remove with the rest: move it away, and copy what is built into it.`,
    );
  }
}
