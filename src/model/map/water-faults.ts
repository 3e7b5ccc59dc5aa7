import type { Cell, Table } from '../../content/table-file.ts';
import { WATER } from '../../schema/map.ts';
import type { TableFault } from '../chart/table-faults.ts';

/** What is wrong with the waters in a table of places: each has a name and a spot, and a map has places besides. */
export function* waterFaults(rows: Table['rows'], header: readonly Cell[]): Iterable<TableFault> {
  const at = (name: string) => header.findIndex(({ text }) => text === name);
  const kinds = rows.flatMap((row) => row[at('kind')] ?? []);
  for (const cell of kinds) {
    if (cell.text === '' || cell.text === WATER) continue;
    const message = `"${cell.text}" is no kind of place: write "${WATER}" for the name of a sea or a lake, and nothing for a place`;
    yield { cell, rule: 'csv-syntax', message };
  }
  for (const row of rows.filter((each) => each[at('kind')]?.text === WATER)) {
    for (const name of ['about', 'line'] as const) {
      const cell = row[at(name)];
      if (!cell || cell.text === '') continue;
      const message = `the name of a water is there to show where the places are: leave "${name}" empty, or leave out "${WATER}"`;
      yield { cell, rule: 'csv-syntax', message };
    }
  }
  const [first] = kinds;
  if (!first || kinds.length < rows.length || kinds.some(({ text }) => text !== WATER)) return;
  const message = 'the table has waters alone: add a place, by which the map knows what to show';
  yield { cell: first, rule: 'csv-syntax', message };
}
