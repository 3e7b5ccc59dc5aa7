import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { harmless } from '../../checks/problem.ts';
import { git, PROTOCOLS } from '../git.ts';
import { inWords } from '../in-words.ts';

/** As in `https://example.org/x.git`, and `git@example.org:x.git`, which is one of ssh. */
const ADDRESS = new RegExp(String.raw`^(?:(?:${PROTOCOLS.join('|')})://(?!-)|\w[\w.-]*(?:@\w[\w.-]*)?:(?![:/]))`);

/** What git is told to fetch from: an address, or the whole path of a folder. Throws, in words, where it is neither. */
export function sourceOf(given: string): string {
  // npm starts every command in the project's folder, and says where it was started itself.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false) {
    if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'HEAD'))) return folder;
    throw new Error(
      `Nothing was touched: "${given}" is a folder without a git repository. The software's history says what a site has changed: give the address of its repository, or the folder of a clone.`,
    );
  }
  if (ADDRESS.test(given)) return given;
  throw new Error(
    `Nothing was touched: there is no folder "${given}", and it is no address as in https://example.org/backgrounder.git`,
  );
}

/** Does something with a repository of all versions of the software, which is gone afterwards. Throws what `work` throws. */
export async function withVersions<T>(source: string, work: (store: string) => Promise<T>): Promise<T> {
  const store = mkdtempSync(join(tmpdir(), 'backgrounder-update-'));
  try {
    fetchVersions(source, store);
    return await work(store);
  } finally {
    rmSync(store, { recursive: true, force: true });
  }
}

/** A template of the user's could bring hooks, and what is copied from a folder is to be checked as if it came from afar. */
function fetchVersions(source: string, store: string): void {
  try {
    git(store, ['clone', '--quiet', '--bare', '--no-local', '--template=', '--', source, '.']);
  } catch (error) {
    // Some of it may be words of the other machine's.
    const words = inWords(error).split('\n').map(harmless).join('\n');
    throw new Error(`Nothing was touched: the versions could not be fetched.\n${words}`, { cause: error });
  }
}

/** Lets the store see the files of the site too, without a copy, so that git can compare them. */
export function lendFiles(root: string, store: string): void {
  const objects = git(root, ['rev-parse', '--git-path', 'objects']).trim();
  appendFileSync(join(store, 'objects/info/alternates'), `${resolve(root, objects)}\n`);
}
