import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** Stands in kept code for the folder of the project. */
const FOLDER = '/%project-folder%';

/** What a folder may be called for its path to be the same in an address and in a text of code. */
const PLAIN = /^[\w./-]+$/;

/**
 * Code that the bundler made of a project at `root`, without where that is: the bundler writes whole paths. A folder with a
 * name that code writes otherwise is left as it is.
 */
export function withoutFolder(code: string, root: string): string {
  return foldersOf(root).reduce((text, folder) => text.replaceAll(pathsBelow(folder), FOLDER), code);
}

/** The code that was kept so, for the project where it is now. */
export function inFolder(code: string, root: string): string {
  return code.replaceAll(FOLDER, () => inTruth(root));
}

/**
 * The folder as it is asked for, and as the bundler finds it, which are two where there is a link on the way. None where one
 * is not plain: the configuration then names it too, and nothing is taken for what was made elsewhere.
 */
function foldersOf(root: string): string[] {
  const folders = [...new Set([posix(root), inTruth(root)])];
  return folders.every((folder) => PLAIN.test(folder)) ? folders : [];
}

const inTruth = (root: string) => posix(realpathSync(root));
const posix = (path: string) => path.split(sep).join('/');

/** A path of the project is at the beginning of a text or of an address of a file. */
const pathsBelow = (folder: string) => new RegExp(`(?<=["'\`]|file://)${RegExp.escape(folder)}(?=/)`, 'g');
