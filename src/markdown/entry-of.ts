import { basename, dirname, extname, join } from 'node:path';
import type { VFile } from 'vfile';
import { readEntry, type EntryFile } from '../content/entry-file.ts';
import type { Kind } from '../content/kind.ts';

/** The entry that a Markdown file is, and the root of the project that it lies in; `undefined` for any other file. */
export function entryOf(file: VFile): { root: string; entry: EntryFile } | undefined {
  const kind = basename(dirname(file.path));
  if (!isBodyKind(kind)) return undefined;
  const root = join(dirname(file.path), '../..');
  return { root, entry: readEntry(root, kind, basename(file.path, extname(file.path))) };
}

function isBodyKind(name: string): name is Extract<Kind, 'articles' | 'background' | 'pages'> {
  return name === 'articles' || name === 'background' || name === 'pages';
}
