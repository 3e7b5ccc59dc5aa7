import type { EntryFile } from './entry-file.ts';
import { digest } from './store.ts';

const known = new WeakMap<EntryFile, string>();

/** A digest of the text of an entry. It is read once: what is kept of an entry is kept by it. */
export function textDigest(entry: EntryFile): string {
  const made = known.get(entry) ?? digest(entry.text);
  known.set(entry, made);
  return made;
}
