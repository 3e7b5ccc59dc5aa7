import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Excess } from '../content/excess.ts';
import { parseTable, readTableText, type Table } from '../content/table-file.ts';
import { NOT_UTF8 } from './encoding.ts';

/** A table of data, and its text. */
export interface TableFile {
  readonly text: string;
  readonly table: Table;
}

/** Reads the table at a path of a project; `undefined` where there is none. Throws an `Excess` where it cannot be drawn. */
export function tableIn(root: string, path: string): TableFile | undefined {
  const text = readTableText(root, path);
  if (text === undefined) return undefined;
  if (text.includes('\uFFFD') && !isUtf8(readFileSync(join(root, path)))) {
    throw new Excess(NOT_UTF8, text.slice(0, text.indexOf('\uFFFD')));
  }
  return { text, table: parseTable(text) };
}
