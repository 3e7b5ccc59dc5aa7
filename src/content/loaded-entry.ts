import type { EntryFile } from './entry-file.ts';
import type { Kind } from './kind.ts';
import { textDigest } from './text-digest.ts';

/** An entry of a collection in the shape that Astro gives entries. */
export interface LoadedEntry<K extends string, T> {
  readonly id: string;
  readonly collection: K;
  /** As its schema completes them. */
  readonly data: T;
  /** Left out where the kind has none. */
  readonly body?: string;
  /** From the project's root, with slashes. */
  readonly filePath: string;
  /** Of the text of its file. */
  readonly digest: string;
}

/** An entry with the data and the body of its file. */
export function loadedEntry<K extends Kind, T>(
  collection: K,
  file: EntryFile,
  data: T,
  body: string,
): LoadedEntry<K, T> {
  const { id, path } = file;
  return { id, collection, data, filePath: path, digest: textDigest(file), ...(body !== '' && { body }) };
}
