import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Corpus } from '../../checks/corpus.ts';
import { digest, type Store } from '../../content/store.ts';

/** The kinds of files that the bundler does not read. */
const READ_BY_PAGES = /\.(?:csv|mdx|yaml)$/;

/** Each picture with the stamp that it had when it was read, and the digest of its bytes. */
const read = z.array(z.tuple([z.string(), z.string(), z.string()]));

/**
 * A digest of the pictures that lie beside the texts: of their names and bytes, which are the same in another copy of the
 * project. One is read where it has another size or time than when it was read last, and they are never in memory together.
 */
export function digestOfPictures({ root, files }: Pick<Corpus, 'root' | 'files'>, store: Store): string {
  const pictures = Array.from(files.values()).filter(({ path, is }) => is === 'file' && !READ_BY_PAGES.test(path));
  const asked = { kind: 'pictures', of: '', from: '', schema: read };
  const known = new Map(store.find(asked)?.map(([path, stamp, sum]) => [`${path} ${stamp}`, sum]));
  const sums = pictures.map(({ path, stamp }): [string, string, string] => {
    return [path, stamp, known.get(`${path} ${stamp}`) ?? digest(bytesOf(join(root, path)))];
  });
  store.keepLarge(asked, sums);
  return digest(JSON.stringify(sums.map(([path, , sum]) => [path, sum])));
}

/** Of one that cannot be read the check says so, and nothing is built. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
