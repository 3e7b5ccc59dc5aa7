import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../finish/list-folder.ts';

/** A file of a folder, by its path from there with slashes. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a folder with their sizes. */
export function sizedFiles(folder: string): SizedFile[] {
  return listFolder(folder).files.map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
}
