import type { Cell, Table } from '../../content/table-file.ts';
import { parseDate } from '../../schema/date.ts';
import type { ChartSpec } from '../../text/chart-node.ts';
import { figureProblem } from './figures.ts';
import { shortened } from './shortened.ts';

/** Something in the table of a chart that cannot be drawn, at its cell. */
export interface TableFault {
  readonly cell: Cell;
  readonly rule: string;
  readonly message: string;
}

/** What a program for spreadsheets takes for a formula, and runs. */
const FORMULA = /^(?:[=+@\t\r]|-(?![\d.]|$))/;
/** The most characters of a name that stands beside a drawing. */
const LONGEST = 110;

/** What is wrong with the cells of a table that a chart draws; its columns are those that the chart names. */
export function* tableFaults(spec: ChartSpec, { header, rows }: Table): Iterable<TableFault> {
  const unsound = [...headerFaults(header)];
  yield* unsound;
  if (unsound.length > 0) return;
  const columns = new Map(header.map(({ text }, column) => [text, column]));
  const seen = new Map<string, Cell>();
  for (const row of rows) {
    const [first] = row;
    if (!first) continue;
    if (row.length !== header.length) {
      const message = `this row has ${row.length} cells, and the first line names ${header.length} columns: put a cell with a comma in it in quotes`;
      yield { cell: first, rule: 'csv-syntax', message };
      continue;
    }
    yield* row.flatMap(textFault);
    const key = row[columns.get(spec.x) ?? 0];
    if (key) yield* keyFaults(spec, key, row[columns.get(spec.group ?? '') ?? -1]?.text ?? '', seen);
    for (const name of spec.y) {
      const cell = row[columns.get(name) ?? 0];
      const [rule, message] = (cell && (figureProblem(cell.text) ?? unfit(spec, cell.text))) ?? [];
      if (cell && rule !== undefined && message !== undefined) yield { cell, rule, message };
    }
  }
}

/** The signs that other programs put between cells, and what they are called. */
const SEPARATORS = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/** Why there is no table to speak of: an empty file, one column whose name holds all others, or names alone. */
export function noTable({ header, rows }: Table): TableFault | undefined {
  const [first = { text: '', line: 1, column: 1 }, ...others] = header;
  const [, called] = Object.entries(SEPARATORS).find(([sign]) => first.text.includes(sign)) ?? [];
  const message =
    header.length === 0
      ? 'the table is empty: name its columns in the first line, with commas between, and write a row a line'
      : called !== undefined && others.length === 0
        ? `the cells of this table have ${called} between them: save it as CSV with commas`
        : rows.length === 0
          ? 'the table has no row below the names of its columns'
          : undefined;
  return message === undefined ? undefined : { cell: first, rule: 'csv-syntax', message };
}

/** What is wrong with the names of columns. */
export function* headerFaults(header: readonly Cell[]): Iterable<TableFault> {
  for (const [index, cell] of header.entries()) {
    yield* textFault(cell);
    if (cell.text === '')
      yield { cell, rule: 'empty-cell', message: 'this column has no name: write it in the first line' };
    else if (header.findIndex(({ text }) => text === cell.text) < index)
      yield {
        cell,
        rule: 'csv-syntax',
        message: `the column "${shortened(cell.text)}" is there twice: give each its own name`,
      };
  }
}

/** What a cell cannot hold, whatever it is about. */
export function textFault(cell: Cell): TableFault[] {
  const { text } = cell;
  if (FORMULA.test(text)) {
    const message = `"${shortened(text)}" is run as a formula by programs for spreadsheets: write it without "${text.charAt(0)}" in front`;
    return [{ cell, rule: 'csv-syntax', message }];
  }
  if (text.length <= LONGEST) return [];
  const message = `this cell has ${text.length} characters; at most ${LONGEST} have room beside a drawing`;
  return [{ cell, rule: 'csv-syntax', message }];
}

function* keyFaults(
  { type, x, events }: ChartSpec,
  key: Cell,
  group: string,
  seen: Map<string, Cell>,
): Iterable<TableFault> {
  const name = `${group}\n${key.text}`;
  const before = seen.get(name);
  if (key.text === '') {
    yield { cell: key, rule: 'empty-cell', message: `this row does not say what it is about: fill in "${x}"` };
  } else if (before) {
    const message = `"${shortened(key.text)}" is there twice, first in line ${before.line}: keep the one that is right, or write both figures into one cell, as in 64.2/68`;
    yield { cell: key, rule: 'duplicate-row', message };
  } else if (needsDates(type, events.length) && !isPoint(key.text)) {
    const why =
      type === 'line' || type === 'area' ? `a chart of the type "${type}" shows times` : 'events stand at times';
    yield {
      cell: key,
      rule: 'not-a-date',
      message: `"${shortened(key.text)}" is not a date, and ${why}: write 2022, 2022-02 or 2022-02-24`,
    };
  }
  seen.set(name, before ?? key);
}

/** Whether the rows of a chart have to be about times. */
function needsDates(type: ChartSpec['type'], events: number): boolean {
  return type === 'line' || type === 'area' || events > 0;
}

function isPoint(text: string): boolean {
  const span = parseDate(text);
  return span !== undefined && span.precision !== 'interval' && !span.about;
}

function unfit({ type }: ChartSpec, text: string): readonly [string, string] | undefined {
  if (!text.startsWith('-') || text.length === 1 || (type !== 'bar' && type !== 'area')) return undefined;
  return [
    'not-a-number',
    `"${text}" is below zero, which a chart of the type "${type}" cannot show: draw columns or a line`,
  ];
}
