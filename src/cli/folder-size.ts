import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a built folder: how many pages, and how many bytes all its files have. */
export interface FolderSize {
  readonly pages: number;
  readonly bytes: number;
}

/** Counts the pages and bytes of a built folder. */
export function folderSize(folder: string): FolderSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return {
    pages: files.filter((file) => file.name.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
  };
}
