import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry, type EntryFile } from '../content/entry-file.ts';
import { Excess } from '../content/excess.ts';
import { entryPath, type Kind } from '../content/kind.ts';
import type { Store } from '../content/store.ts';
import { textDigest } from '../content/text-digest.ts';
import { firstBadByte, NOT_UTF8 } from './encoding.ts';
import { outline, outlineOf, type Outline } from './outline.ts';
import { errorOfFile } from './place.ts';
import type { Problem } from './problem.ts';

/** An entry as it was read, with its outline. */
export interface OutlinedEntry {
  readonly text: string;
  readonly entry: EntryFile;
  readonly told: Outline;
}

/** Those of entries that have not changed since the last check in this process. */
const outlines = new WeakMap<EntryFile, Outline>();

/** An entry and its outline, as a list of one; of none where it cannot be read, which is reported in `unreadable`. */
export function readOne(root: string, kind: Kind, id: string, unreadable: Problem[], store?: Store): OutlinedEntry[] {
  const file = entryPath(kind, id);
  return readSound(root, file, unreadable, () => {
    const entry = readEntry(root, kind, id);
    const told = outlines.get(entry) ?? keptOutline(entry, store);
    outlines.set(entry, told);
    return { text: entry.text, entry, told };
  });
}

function keptOutline(entry: EntryFile, store: Store | undefined): Outline {
  const what = { kind: 'outline', of: entry.path, from: textDigest(entry), schema: outline };
  const known = store?.find(what);
  const told = known ?? outlineOf(entry);
  if (!known) store?.keep(what, told);
  return told;
}

/** What `read` makes of a file, as a list of one; of none where there is no file, or where it cannot be read, which is reported in `unreadable`. */
export function readSound<T extends { readonly text: string }>(
  root: string,
  file: string,
  unreadable: Problem[],
  read: () => T | undefined,
): T[] {
  try {
    const found = read();
    if (!found?.text.includes('\uFFFD')) return found ? [found] : [];
    // Only a text with a replacement character can have lost something; then the bytes say whether it did.
    const bytes = readFileSync(join(root, file));
    if (isUtf8(bytes)) return [found];
    unreadable.push({ file, ...firstBadByte(bytes), level: 'error', rule: 'invalid-utf-8', message: NOT_UTF8 });
  } catch (error) {
    if (error instanceof Excess) {
      const { line, column, message } = error;
      unreadable.push({ file, line, column, level: 'error', rule: 'excess', message });
      return [];
    }
    const reason = error instanceof Error ? error.message : String(error);
    unreadable.push(errorOfFile(file, 'unreadable', `the file cannot be read: ${reason}`));
  }
  return [];
}
