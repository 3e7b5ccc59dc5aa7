import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsideOfTests } from './build.ts';
import { unpublish } from './unpublish.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** A copy of the project whose texts a test publishes and changes. */
export interface PublishedCopy extends ProjectCopy {
  /** Records what is published on a day. */
  readonly publish: (day: string) => void;
  /** Edits a file, `content/site.yaml`. */
  readonly change: (path: string, edit: (text: string) => string) => void;
}

/** Copies the project without its records: nothing in the copy was published yet. */
export function unpublishedCopy(): PublishedCopy {
  const copy = copyProject();
  unpublish(copy.root);
  return publishing(copy);
}

/** A copy of a project with what publishes and changes its texts. */
export function publishing(copy: ProjectCopy): PublishedCopy {
  return {
    ...copy,
    publish: (day) => {
      const env = { ...outsideOfTests(), PUBLISH_DATE: day };
      execFileSync(process.execPath, ['src/cli/publish-log.ts'], { cwd: copy.root, env });
    },
    change: (path, edit) => {
      const file = join(copy.root, path);
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
    },
  };
}
