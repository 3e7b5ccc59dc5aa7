import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Corpus } from '../../checks/corpus.ts';
import { digest, type Store } from '../../content/store.ts';

/** The kinds of files that the bundler does not read. */
const READ_BY_PAGES = /\.(?:csv|mdx|yaml)$/;

/**
 * A digest of the pictures that lie beside the texts: of their names and bytes, which are the same in another copy of the
 * project. They are read where one has another size or time than when they were read last.
 */
export function digestOfPictures({ root, files }: Pick<Corpus, 'root' | 'files'>, store: Store): string {
  const pictures = Array.from(files.values()).filter(({ path, is }) => is === 'file' && !READ_BY_PAGES.test(path));
  const from = digest(...pictures.map(({ path, stamp }) => `${path} ${stamp}`));
  const asked = { kind: 'pictures', of: '', from, schema: z.string() };
  const known = store.find(asked);
  if (known !== undefined) return known;
  const made = digest(...pictures.flatMap(({ path }) => [path, bytesOf(join(root, path))]));
  store.keep(asked, made);
  return made;
}

/** Of one that cannot be read the check says so, and nothing is built. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
