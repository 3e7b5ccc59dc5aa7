import type { Cell, Table } from '../../content/table-file.ts';
import { placeColumns } from '../../schema/map.ts';
import { headerFaults, noTable, textFault, type TableFault } from '../chart/table-faults.ts';
import { degreesProblem } from './degrees.ts';
import { BEND, linesIn } from './places.ts';
import { waterFaults } from './water-faults.ts';

/** The columns without which there is no map. */
const REQUIRED = placeColumns.slice(0, 3);
/** The most places and lines that a reader can tell apart. */
const [MOST_PLACES, MOST_LINES] = [30, 3];

/** What is wrong with a table of places; a column that no map has comes with those that one can have. */
export function* placeFaults(table: Table): Iterable<TableFault & { readonly unknown?: string }> {
  const { header, rows } = table;
  const start: Cell = header[0] ?? { text: '', line: 1, column: 1 };
  if (header.length === 0 || rows.length === 0) {
    const message = `the table has no place: name the columns in its first line, "${REQUIRED.join(',')}", and write a place a line, as in "Daqing,46.58,125.00"`;
    yield { cell: start, rule: 'csv-syntax', message };
    return;
  }
  const none = noTable(table);
  if (none) {
    yield none;
    return;
  }
  const unsound = [...headerFaults(header), ...columnFaults(header, start)];
  yield* unsound;
  if (unsound.length > 0) return;
  const sound = rows.filter((row) => row.length === header.length);
  for (const row of rows) yield* rowFaults(row, header);
  yield* waterFaults(sound, header);
  yield* nameFaults(sound, header);
  yield* lineFaults(sound, header);
}

function* columnFaults(header: readonly Cell[], start: Cell): Iterable<TableFault & { readonly unknown?: string }> {
  for (const cell of header) {
    if (cell.text === '' || placeColumns.some((name) => name === cell.text)) continue;
    yield { cell, rule: 'unknown-column', message: `a map has no column "${cell.text}"`, unknown: cell.text };
  }
  for (const name of REQUIRED) {
    if (header.some(({ text }) => text === name)) continue;
    yield {
      cell: start,
      rule: 'unknown-column',
      message: `the table has no column "${name}": a map needs "${REQUIRED.join('", "')}"`,
    };
  }
}

function* rowFaults(row: readonly Cell[], header: readonly Cell[]): Iterable<TableFault> {
  const [first] = row;
  if (first && row.length !== header.length) {
    const message = `this row has ${row.length} cells, and the first line names ${header.length} columns: put a cell with a comma in it in quotes`;
    yield { cell: first, rule: 'csv-syntax', message };
    return;
  }
  yield* row.flatMap(textFault);
  for (const [column, { text: name }] of header.entries()) {
    const cell = row[column];
    if (!cell || (name !== 'lat' && name !== 'lon')) continue;
    const other = row[header.findIndex(({ text }) => text === (name === 'lat' ? 'lon' : 'lat'))]?.text ?? '';
    const [rule, message] = degreesProblem(name, cell.text, other) ?? [];
    if (rule !== undefined && message !== undefined) yield { cell, rule, message };
  }
}

function* nameFaults(rows: Table['rows'], header: readonly Cell[]): Iterable<TableFault> {
  const [name, lat, lon, line] = ['name', 'lat', 'lon', 'line'].map((each) =>
    header.findIndex(({ text }) => text === each),
  );
  const [names, spots] = [new Map<string, Cell>(), new Map<string, Cell>()];
  let places = 0;
  for (const row of rows) {
    const cell = row[name ?? -1];
    if (!cell) continue;
    const isOnLine = (row[line ?? -1]?.text ?? '') !== '';
    if (cell.text === '') {
      const message = `this place has no name: write it, or "${BEND}" for a bend in a line`;
      yield { cell, rule: 'empty-cell', message };
      continue;
    }
    if (cell.text === BEND) {
      if (!isOnLine)
        yield {
          cell,
          rule: 'empty-cell',
          message: `"${BEND}" is a bend in a line: name the line in "line", or the place here`,
        };
      continue;
    }
    const spot = `${Number(row[lat ?? -1]?.text)} ${Number(row[lon ?? -1]?.text)}`;
    const [same, near] = [names.get(cell.text), spots.get(spot)];
    if (same) {
      const message = `"${cell.text}" is there twice, first in line ${same.line}: keep one, and name all its lines in "line", as in "one; two"`;
      yield { cell, rule: 'duplicate-row', message };
    } else if (near && !spot.includes('NaN')) {
      yield {
        cell,
        rule: 'duplicate-row',
        message: `"${cell.text}" lies where "${near.text}" does, in line ${near.line}: keep one`,
      };
    }
    names.set(cell.text, same ?? cell);
    spots.set(spot, near ?? cell);
    places += 1;
    if (places === MOST_PLACES + 1) {
      yield {
        cell,
        rule: 'csv-syntax',
        message: `this is place ${places}; at most ${MOST_PLACES} can be told apart: draw those that the text speaks of`,
      };
    }
  }
}

function* lineFaults(rows: Table['rows'], header: readonly Cell[]): Iterable<TableFault> {
  const [name, line] = ['name', 'line'].map((each) => header.findIndex(({ text }) => text === each));
  const lines = new Map<string, { first: Cell; points: number; named: number }>();
  for (const row of rows) {
    const cell = row[line ?? -1];
    for (const called of cell ? linesIn(cell.text) : []) {
      const known = lines.get(called) ?? (cell && { first: cell, points: 0, named: 0 });
      if (!known) continue;
      const isNamed = row[name ?? -1]?.text !== BEND;
      lines.set(called, { ...known, points: known.points + 1, named: known.named + (isNamed ? 1 : 0) });
    }
  }
  for (const [index, [called, { first: cell, points, named }]] of [...lines].entries()) {
    if (index === MOST_LINES)
      yield {
        cell,
        rule: 'csv-syntax',
        message: `"${called}" is line ${index + 1}; at most ${MOST_LINES} can be told apart: make several maps`,
      };
    if (points < 2)
      yield {
        cell,
        rule: 'csv-syntax',
        message: `the line "${called}" has one place: a line has two or more. Name it with each of them`,
      };
    else if (named === 0)
      yield {
        cell,
        rule: 'empty-cell',
        message: `the line "${called}" has bends alone: name the places where it begins and ends`,
      };
  }
}
