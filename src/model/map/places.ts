import type { Table } from '../../content/table-file.ts';
import { placeColumns, WATER } from '../../schema/map.ts';
import type { MapSpec } from '../../text/map-node.ts';
import type { Spot } from './lands.ts';

/** A place on a map. */
export interface Place {
  readonly name: string;
  readonly at: Spot;
  /** What it has to do with the rest. */
  readonly about: string;
  /** Where on lines it lies: at the beginning of one, on one, or on none. */
  readonly on: 'start' | 'line' | 'none';
  /** The ids of its citations; a place of which nothing is said is there to show where the others are, and has none. */
  readonly cites: readonly string[];
}

/** A line on a map, through places and bends. */
export interface Route {
  readonly name: string;
  readonly course: readonly Spot[];
  readonly first: string;
  readonly last: string;
  /** It joins its places, and its course is not drawn. */
  readonly isJoined: boolean;
}

/** A sea or a lake that a map names. */
export interface Water {
  readonly name: string;
  readonly at: Spot;
}

/** What a map has to draw. */
export interface Places {
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
  readonly waters: readonly Water[];
}

/** What stands for the name of a bend in a line. */
export const BEND = '-';

/** A row of a table of places. */
export type Row = Readonly<Record<(typeof placeColumns)[number], string>>;

/** The rows of a table by the names of its columns; a column that it does not have is empty. */
export function rowsOf({ header, rows }: Table): Row[] {
  const at = (name: string) => header.findIndex(({ text }) => text === name);
  const [name, lat, lon, about, line, kind] = placeColumns.map(at);
  const cell = (row: Table['rows'][number], column = -1) => row[column]?.text ?? '';
  return rows.map((row) => ({
    name: cell(row, name),
    lat: cell(row, lat),
    lon: cell(row, lon),
    about: cell(row, about),
    line: cell(row, line),
    kind: cell(row, kind),
  }));
}

/** The names of lines in a cell: several have semicolons between. */
export function linesIn(cell: string): string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Reads a table of places, which the checks have found to be sound. */
export function placesOf({ cite, joined }: MapSpec, table: Table): Places {
  const all = rowsOf(table).map((row) => {
    const at: Spot = [Number(row.lon), Number(row.lat)];
    return { ...row, at, lines: linesIn(row.line) };
  });
  const rows = all.filter(({ kind }) => kind !== WATER);
  const routes = [...new Set(rows.flatMap(({ lines }) => lines))].map((name): Route => {
    const along = rows.filter(({ lines }) => lines.includes(name));
    const named = along.filter((row) => row.name !== BEND);
    const [first, last] = [named[0]?.name ?? '', named.at(-1)?.name ?? ''];
    return { name, course: along.map(({ at }) => at), first, last, isJoined: joined.includes(name) };
  });
  const places = rows
    .filter(({ name }) => name !== BEND)
    .map(({ name, at, about, lines }): Place => {
      const own = cite.filter((citation) => citation.rows.includes(name));
      const cites = own.length > 0 ? own : cite.filter((citation) => citation.rows.length === 0);
      const starts = routes.some(({ first }) => first === name);
      const isLandmark = about === '' && lines.length === 0;
      return {
        name,
        at,
        about,
        on: starts ? 'start' : lines.length > 0 ? 'line' : 'none',
        cites: isLandmark ? [] : cites.map(({ id }) => id),
      };
    });
  const waters = all.filter(({ kind }) => kind === WATER).map(({ name, at }): Water => ({ name, at }));
  return { places, routes, waters };
}
