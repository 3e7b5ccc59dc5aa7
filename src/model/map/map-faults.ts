import type { Cell, Table } from '../../content/table-file.ts';
import { country } from '../../schema/country.ts';
import type { MapSpec } from '../../text/map-node.ts';
import type { TableFault } from '../chart/table-faults.ts';
import { frameOf, placeOn } from './frame.ts';
import type { Spot } from './lands.ts';
import { BEND, linesIn, rowsOf } from './places.ts';

/** Something in the attributes of a map that its places do not bear out. */
export interface MapFault {
  readonly attribute: 'cite' | 'shade' | 'joined';
  readonly rule: string;
  readonly message: string;
  /** A name that is not there, and those that are. */
  readonly known?: { readonly name: string; readonly among: readonly string[] };
}

/** What the attributes of a map ask of its table, and it has not. */
export function* mapFaults({ cite, shade, joined }: MapSpec, table: Table): Iterable<MapFault> {
  const rows = rowsOf(table);
  const names = rows.map(({ name }) => name).filter((name) => name !== '' && name !== BEND);
  const lines = [...new Set(rows.flatMap(({ line }) => linesIn(line)))];
  for (const code of shade) {
    const problem = country.safeParse(code).error?.issues[0]?.message;
    if (problem !== undefined)
      yield { attribute: 'shade', rule: 'attribute', message: `<Map> shades "${code}", which ${problem}` };
  }
  for (const name of joined) {
    if (lines.includes(name)) continue;
    yield {
      attribute: 'joined',
      rule: 'unknown-row',
      message: `the table has no line "${name}"`,
      known: { name, among: lines },
    };
  }
  for (const name of cite.flatMap((citation) => citation.rows)) {
    if (names.includes(name)) continue;
    yield {
      attribute: 'cite',
      rule: 'unknown-row',
      message: `the table has no place "${name}"`,
      known: { name, among: names },
    };
  }
  if (cite.some((citation) => citation.rows.length === 0)) return;
  const said = rows.filter(({ name, about, line }) => name !== BEND && (about !== '' || line !== ''));
  const left = said.find(({ name }) => !cite.some((citation) => citation.rows.includes(name)));
  if (!left) return;
  const message = `the place "${left.name}" does not say who said it: name its citation, or one without brackets for all that have none`;
  yield { attribute: 'cite', rule: 'missing-citation', message };
}

/** How far apart two places have to be, in thousandths of the width of their map: dots then lie beside each other. */
const APART = 26;

/** Places that lie on each other on their map. */
export function* crowdedPlaces(table: Table): Iterable<TableFault> {
  const column = table.header.findIndex(({ text }) => text === 'name');
  const rows = rowsOf(table).flatMap((row, index) => {
    const cell = table.rows[index]?.[column];
    const spot: Spot = [Number(row.lon), Number(row.lat)];
    return cell ? [{ cell, spot }] : [];
  });
  const frame = frameOf(rows.map(({ spot }) => spot));
  const seen: { cell: Cell; x: number; y: number }[] = [];
  for (const { cell, spot } of rows.filter((each) => each.cell.text !== BEND)) {
    const [x, y] = placeOn(frame, spot);
    const near = seen.find((other) => Math.hypot((other.x - x) * 10, ((other.y - y) * frame.height) / 100) < APART);
    if (near) {
      const message = `"${cell.text}" lies on "${near.cell.text}" on this map: leave one out, or draw a map of what is near them alone`;
      yield { cell, rule: 'duplicate-row', message };
    }
    seen.push({ cell, x, y });
  }
}
