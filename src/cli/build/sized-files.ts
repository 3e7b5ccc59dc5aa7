import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of a folder, by its path from there with slashes. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a folder with their sizes. */
export function sizedFiles(folder: string): SizedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size }));
}
