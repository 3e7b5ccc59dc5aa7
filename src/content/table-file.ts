import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { Excess } from './excess.ts';

/** A cell of a table of data, and where it stands in its file, counted from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A table of data as it was read (RFC 4180): the names of its columns, and its rows. */
export interface Table {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The most bytes of a table, and its most rows: more nobody can tell apart in a drawing. */
const MOST_BYTES = 64_000;
const MOST_ROWS = 300;

const SHORTEN = 'a drawing shows what a reader can tell apart, so draw the years, or the largest';

/**
 * The text of a table, by its path from the project's root, without a byte-order mark and with line feeds alone: old programs
 * end lines with carriage returns. `undefined` where there is no such file. Throws an `Excess` where it is larger than
 * anything that can be drawn.
 */
export function readTableText(root: string, path: string): string | undefined {
  const file = join(root, path);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  if (found.size > MOST_BYTES) {
    const size = `${Math.ceil(found.size / 1000)} kB, more than ${MOST_BYTES / 1000} kB`;
    throw new Excess(`the file has ${size}: ${SHORTEN}`);
  }
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

/** Reads the text of a table. Throws an `Excess`, with its place, where it is no table, or has more rows than can be drawn. */
export function parseTable(text: string): Table {
  const [header = [], ...rows] = records(text);
  const extra = rows[MOST_ROWS]?.[0];
  if (extra)
    throw new Excess(`the table has ${rows.length} rows, more than ${MOST_ROWS}: ${SHORTEN}`, upTo(text, extra.line));
  return { header, rows };
}

function records(text: string): Cell[][] {
  const place = placesIn(text);
  const rows: Cell[][] = [];
  let end = 0;
  try {
    parse(text, {
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      cast: (value, { bytes, records: row }) => {
        (rows[row] ??= []).push({ text: value, ...place(end) });
        end = bytes;
        return value;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Excess(messageOf(error), upTo(text, place(end).line));
  }
}

/** Where a cell begins that follows the byte at which another ended: after a comma, or after the ends of lines. */
function placesIn(text: string): (end: number) => { line: number; column: number } {
  const bytes = Buffer.from(text);
  return (end) => {
    const after = /^(?:,|\n+)?/.exec(bytes.toString('utf8', end, end + 40))?.[0].length ?? 0;
    const before = bytes.toString('utf8', 0, end + (end === 0 ? 0 : after));
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  };
}

function messageOf({ code }: CsvError): string {
  const isQuote = code.includes('QUOTE');
  return isQuote
    ? 'a quote here is never closed, or stands in the middle of a cell: put the whole cell in quotes, and write "" for one in it'
    : 'this is no table: write a line for each row, with commas between its cells';
}

function upTo(text: string, line: number): string {
  return text
    .split('\n')
    .slice(0, line)
    .join('\n')
    .replace(/[^\n]*$/, '');
}
