import type { z } from 'astro/zod';
import { digestOfData, rememberDigest } from './data-digest.ts';
import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import type { Kind } from './kind.ts';
import { keptShape } from './kept-shape.ts';
import { loadedEntry, type LoadedEntry } from './loaded-entry.ts';
import type { Store } from './store.ts';
import { textDigest } from './text-digest.ts';

/**
 * Reads the entries of a kind of the project at `root` for a build, which has checked them before. Each has the data that its
 * schema makes of its file; they are made once for a text and kept in `store`, with their digest, which is known of them from
 * then on. Throws where data do not fit the schema.
 */
export async function keptEntries<K extends Kind, T extends object>(
  root: string,
  kind: K,
  schema: z.ZodType<T>,
  store: Store,
): Promise<LoadedEntry<K, T>[]> {
  const ids = listEntries(root, kind);
  store.keepOnly(`entry ${kind}`, new Set(ids));
  return Promise.all(ids.map(async (id) => keptEntry(kind, readEntry(root, kind, id), schema, store)));
}

async function keptEntry<K extends Kind, T extends object>(
  kind: K,
  file: EntryFile,
  schema: z.ZodType<T>,
  store: Store,
) {
  const { data, body, said } = await store.kept({
    kind: `entry ${kind}`,
    of: file.id,
    from: textDigest(file),
    schema: keptShape<Made<T>>('data', 'said', 'body'),
    make: () => made(file, schema),
  });
  rememberDigest(data, said);
  return loadedEntry(kind, file, data, body);
}

/** What is kept of an entry. */
interface Made<T extends object> {
  readonly data: T;
  /** The digest of the data. */
  readonly said: string;
  readonly body: string;
}

function made<T extends object>(file: EntryFile, schema: z.ZodType<T>): Made<T> {
  const data = schema.parse(dataOf(file));
  return { data, said: digestOfData(data), body: file.body };
}
