import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../finish/list-folder.ts';

/** A file of a folder, by its path from there with slashes. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a folder with their sizes; `bytesOf` gives those that are known. */
export function sizedFiles(folder: string, bytesOf: (path: string) => number | undefined = unknown): SizedFile[] {
  return listFolder(folder).files.map((path) => ({ path, bytes: bytesOf(path) ?? statSync(join(folder, path)).size }));
}

const unknown = () => undefined;
