import { isAbsolute, join, relative, sep } from 'node:path';

/** What a project is made of, by its paths from its root on. */
const OWN = ['.', '.git', 'content', 'node_modules', 'public', 'src', 'tests'];

/** Throws where a folder that a build would replace holds something that the project at `root` is made of. */
export function refuseOwnFolder(folder: string, root: string): void {
  const held = OWN.find((path) => isWithin(join(root, path), folder));
  if (held === undefined) return;
  const what = held === '.' ? 'the project itself' : held;
  throw new Error(
    `a build into ${relative(root, folder) || '.'} would replace ${what}: name a folder for the built site alone.`,
  );
}

/** Whether a path is that of a folder, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
