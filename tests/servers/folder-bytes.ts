import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, by its path from there with slashes, in code-unit order, with its bytes. */
export function folderBytes(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => ({ file, path: relative(folder, file).replaceAll(sep, '/') }));
  named.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(named.map(({ file, path }) => [path, readFileSync(file)]));
}
