import type { Cell, Table } from '../../content/table-file.ts';
import { country } from '../../schema/country.ts';
import { WATER } from '../../schema/map.ts';
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
  const rows = rowsOf(table).filter(({ kind }) => kind !== WATER);
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

/** Places that lie on each other on their map, and waters that lie outside of it. */
export function* misplaced(table: Table): Iterable<TableFault> {
  const column = table.header.findIndex(({ text }) => text === 'name');
  const rows = rowsOf(table).flatMap((row, index) => {
    const cell = table.rows[index]?.[column];
    const spot: Spot = [Number(row.lon), Number(row.lat)];
    return cell ? [{ cell, spot, isWater: row.kind === WATER }] : [];
  });
  const frame = frameOf(rows.filter(({ isWater }) => !isWater).map(({ spot }) => spot));
  for (const { cell, spot } of rows.filter(({ isWater }) => isWater)) {
    if (placeOn(frame, spot).every((share) => share > 0 && share < 100)) continue;
    const message = `"${cell.text}" lies outside of this map, which shows its places and what is around them: leave it out, or write a spot of it that is nearer`;
    yield { cell, rule: 'csv-syntax', message };
  }
  const seen: { cell: Cell; x: number; y: number }[] = [];
  for (const { cell, spot } of rows.filter((each) => !each.isWater && each.cell.text !== BEND)) {
    const [x, y] = placeOn(frame, spot);
    const near = seen.find((other) => Math.hypot((other.x - x) * 10, ((other.y - y) * frame.height) / 100) < APART);
    if (near) {
      const message = `"${cell.text}" lies on "${near.cell.text}" on this map: leave one out, or draw a map of what is near them alone`;
      yield { cell, rule: 'duplicate-row', message };
    }
    seen.push({ cell, x, y });
  }
}
