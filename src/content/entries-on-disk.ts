import type { z } from 'astro/zod';
import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import type { Kind } from './kind.ts';
import { loadedEntry, type LoadedEntry } from './loaded-entry.ts';
import { languagesIn, wordFiles, wordsOf, wordsPath } from './site-words.ts';
import { digest } from './store.ts';

/**
 * Reads the entries of a kind of the project at `root` as they are on the disk now, for development: what has not changed is
 * the same object again. An entry that is wrong is given as it was before, if it was ever right: the checks say what is wrong.
 */
export function entriesOnDisk<K extends Kind, T>(
  root: string,
  kind: K,
  schema: z.ZodType<T>,
): () => LoadedEntry<K, T>[] {
  // The file is held, so that the reader knows it again.
  let held: ReadonlyMap<string, { readonly file?: EntryFile; readonly entry: LoadedEntry<K, T> }> = new Map();
  const read = (id: string) => {
    const before = held.get(id);
    try {
      const file = readEntry(root, kind, id);
      return file === before?.file
        ? before
        : { file, entry: loadedEntry(kind, file, schema.parse(dataOf(file)), file.body) };
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

/** Reads the site's words in each language, as `entriesOnDisk` reads entries. */
export function wordsOnDisk<T>(root: string, schema: z.ZodType<T>): () => LoadedEntry<'words', T>[] {
  let held: ReadonlyMap<string, LoadedEntry<'words', T>> = new Map();
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
