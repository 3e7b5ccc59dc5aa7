import type { z } from 'astro/zod';
import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import type { Kind } from './kind.ts';
import { languagesIn, wordFiles, wordsOf, wordsPath } from './site-words.ts';
import { digest } from './store.ts';

/** An entry of a collection, as Astro gives it. */
interface Entry<K extends string, T> {
  readonly id: string;
  readonly collection: K;
  readonly data: T;
  readonly body?: string;
  readonly filePath: string;
  readonly digest: string;
}

/**
 * Reads the entries of a kind of the project at `root` as they are on the disk now, for development: what has not changed is
 * the same object again. An entry that is wrong is given as it was before, if it was ever right: the checks say what is wrong.
 */
export function entriesOnDisk<K extends Kind, T>(root: string, kind: K, schema: z.ZodType<T>): () => Entry<K, T>[] {
  // The file is held, so that the reader knows it again.
  let held: ReadonlyMap<string, { readonly file?: EntryFile; readonly entry: Entry<K, T> }> = new Map();
  const read = (id: string) => {
    const before = held.get(id);
    try {
      const file = readEntry(root, kind, id);
      return file === before?.file ? before : { file, entry: entryOf(kind, file, schema.parse(dataOf(file))) };
    } catch {
      return before;
    }
  };
  return () => {
    const all = listEntries(root, kind).map((id) => [id, read(id)] as const);
    held = new Map(all.flatMap(([id, known]) => (known ? [[id, known] as const] : [])));
    return [...held.values()].map(({ entry }) => entry);
  };
}

function entryOf<K extends Kind, T>(collection: K, { id, path, body, text }: EntryFile, data: T): Entry<K, T> {
  return { id, collection, data, filePath: path, digest: digest(text), ...(body !== '' && { body }) };
}

/** Reads the site's words in each language, as `entriesOnDisk` reads entries. */
export function wordsOnDisk<T>(root: string, schema: z.ZodType<T>): () => Entry<'words', T>[] {
  let held: ReadonlyMap<string, Entry<'words', T>> = new Map();
  const read = (id: string, files: ReturnType<typeof wordFiles>) => {
    const before = held.get(id);
    const written = wordsOf(files, id);
    const said = digest(JSON.stringify(written));
    if (before?.digest === said) return before;
    const { data, success } = schema.safeParse(written);
    return success ? { id, collection: 'words' as const, data, filePath: wordsPath(files, id), digest: said } : before;
  };
  return () => {
    const files = wordFiles(root);
    const all = languagesIn(files).map((id) => [id, read(id, files)] as const);
    held = new Map(all.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : [])));
    return [...held.values()];
  };
}
