import { appendFile, copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblems } from '../../checks/problem.ts';
import { overwrites } from '../../checks/rules/public-files.ts';
import { copiedFiles, PUBLIC } from '../../content/public-files.ts';
import { listFolder } from '../../finish/list-folder.ts';

/** What a host reads to the end: the owner's lines come after those of the site. */
const JOINED: ReadonlySet<string> = new Set(['_headers', '.htaccess']);

/** What the owner's goes before. */
const REPLACED: ReadonlySet<string> = new Set(['robots.txt']);

/**
 * Copies what lies in public/ under `root` into a built folder, byte for byte. It comes after all that changes what is
 * there, so that nothing of the owner's is changed. Prints what would overwrite a file of the site, and throws.
 */
export async function copyPublic(root: string, folder: string): Promise<void> {
  const paths = copiedFiles(root);
  if (paths.length === 0) return;
  const written = writtenIn(folder);
  const problems = paths.filter((path) => isTaken(path.toLowerCase(), written)).map(overwrites);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    throw new Error('the files above would overwrite some of the site.');
  }
  for (const path of paths) {
    const [from, to] = [join(root, PUBLIC, path), join(folder, path)];
    if (JOINED.has(path)) await appendFile(to, `\n${await readFile(from, 'utf8')}`);
    else {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to);
    }
  }
}

/** The files and the folders of a built folder, in small letters: some disks make no difference. */
interface Written {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

function writtenIn(folder: string): Written {
  const { files, folders } = listFolder(folder);
  const inSmallLetters = (paths: readonly string[]) => new Set(paths.map((path) => path.toLowerCase()));
  return { files: inSmallLetters(files), folders: inSmallLetters(folders) };
}

/** Whether a file cannot have a path: another has it, a folder has it, or a file is where its folder would be. */
function isTaken(path: string, { files, folders }: Written): boolean {
  if (JOINED.has(path) || REPLACED.has(path)) return false;
  const steps = path.split('/');
  const above = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
  return files.has(path) || folders.has(path) || above.some((step) => files.has(step));
}
