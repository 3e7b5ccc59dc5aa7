import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isLeftBySystem } from './left-behind.ts';

/** A file of the owner's in public/, or what stands in the place of one. */
export interface PublicFile {
  /** From the site's root, with slashes: `report.pdf`. */
  readonly path: string;
  /** A link to a file of the same folder counts as that file. Any other is not followed, and is not copied. */
  readonly is: 'file' | 'link' | 'other';
}

/** The folder that is copied into the site as it is. */
export const PUBLIC = 'public';

/**
 * Everything in public/ under a project's root, in code-unit order. A link is followed to a file of the same folder alone:
 * another could publish the whole disk, or never end.
 */
export function publicFiles(root: string): PublicFile[] {
  const folder = join(root, PUBLIC);
  return list(folder, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths of the files that a build copies out of public/. */
export function copiedFiles(root: string): string[] {
  return publicFiles(root).flatMap(({ path, is }) => (is === 'file' ? [path] : []));
}

function list(folder: string, below: string): PublicFile[] {
  return entriesOf(join(folder, below)).flatMap((item) => {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (isLeftBySystem(item.name)) return [];
    if (item.isDirectory()) return list(folder, path);
    const isThere = item.isFile() || (item.isSymbolicLink() && isFileWithin(folder, path));
    return [{ path, is: isThere ? 'file' : item.isSymbolicLink() ? 'link' : 'other' }];
  });
}

function entriesOf(folder: string) {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

function isFileWithin(folder: string, path: string): boolean {
  try {
    const target = realpathSync(join(folder, path));
    return target.startsWith(realpathSync(folder) + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}
