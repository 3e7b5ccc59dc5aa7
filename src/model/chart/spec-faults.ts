import type { Table } from '../../content/table-file.ts';
import { parseDate } from '../../schema/date.ts';
import type { ChartSpec } from '../../text/chart-node.ts';
import { isNone } from './figures.ts';
import { NARROW, widthOf } from './room.ts';

/** Something in the attributes of a chart that its table does not bear out. */
export interface SpecFault {
  readonly attribute: 'data' | 'type' | 'x' | 'y' | 'cite' | 'group' | 'highlight' | 'events' | 'title';
  readonly rule: string;
  readonly message: string;
  /** A name that is not there, and those that are. */
  readonly unknown?: { readonly name: string; readonly known: readonly string[] };
}

/** The most series that ink, half ink and hollow shapes tell apart. */
const MOST_SERIES = 3;
/** The most rows that have a mark of their own on a phone. */
const MOST_MARKS = 60;

/** What the attributes of a chart ask of its table, and it has not. */
export function* specFaults(spec: ChartSpec, { header, rows }: Table): Iterable<SpecFault> {
  const { type, x, y, group, highlight, cite } = spec;
  const names = header.map(({ text }) => text);
  const asked = [...[x].map((name) => ['x', name] as const), ...y.map((name) => ['y', name] as const)];
  for (const [attribute, name] of group === undefined ? asked : [...asked, ['group', group] as const]) {
    if (!names.includes(name)) yield unknownName(attribute, 'unknown-column', name, names, 'the table has no column');
  }
  if (y.length > MOST_SERIES)
    yield {
      attribute: 'y',
      rule: 'attribute',
      message: `names ${y.length} columns; at most ${MOST_SERIES} can be told apart: make several charts`,
    };
  if (group !== undefined && type !== 'bar' && type !== 'dot')
    yield {
      attribute: 'group',
      rule: 'attribute',
      message: `puts rows together, which "bar" and "dot" can show: leave it out for "${type}"`,
    };
  const most = type === 'line' || type === 'area' ? Infinity : MOST_MARKS;
  if (rows.length < 2 || rows.length > most) {
    const message =
      rows.length < 2
        ? 'has one row: a figure alone stands in the text'
        : `has ${rows.length} rows; at most ${most} can be told apart as "${type}": draw a line, or fewer`;
    yield { attribute: 'data', rule: 'attribute', message };
  }
  const keys = rows.map((row) => row[names.indexOf(x)]?.text ?? '');
  for (const name of highlight)
    if (!keys.includes(name)) yield unknownName('highlight', 'unknown-row', name, keys, `"${x}" has no row`);
  for (const name of cite.flatMap((citation) => citation.rows))
    if (!keys.includes(name)) yield unknownName('cite', 'unknown-row', name, keys, `"${x}" has no row`);
  for (const name of y) {
    const cells = rows.map((row) => row[names.indexOf(name)]?.text ?? '');
    if (rows.length > 0 && names.includes(name) && cells.every(isNone))
      yield { attribute: 'y', rule: 'attribute', message: `draws "${name}", of which the table has no figure` };
  }
  yield* crowdedNames(spec, keys);
  yield* uncited(spec, keys);
  yield* outside(spec, keys);
  yield* yearsOfTitle(spec, keys);
}

function unknownName(
  attribute: SpecFault['attribute'],
  rule: string,
  name: string,
  known: readonly string[],
  what: string,
): SpecFault {
  return { attribute, rule, message: `${what} "${name}"`, unknown: { name, known } };
}

/** Below a column its name has as much room as the column; times can be left out, and names cannot. */
function* crowdedNames({ type }: ChartSpec, keys: readonly string[]): Iterable<SpecFault> {
  if (type !== 'column' || keys.every((key) => parseDate(key))) return;
  const wide = keys.find((key) => widthOf(key, true) > NARROW / keys.length);
  if (wide === undefined) return;
  const message = `has "column", and "${wide}" has no room below a column on a phone: draw "bar", where names stand above`;
  yield { attribute: 'type', rule: 'attribute', message };
}

function* uncited({ cite }: ChartSpec, keys: readonly string[]): Iterable<SpecFault> {
  if (cite.some(({ rows }) => rows.length === 0)) return;
  const left = keys.find((key) => !cite.some(({ rows }) => rows.includes(key)));
  if (left === undefined) return;
  const message = `the row "${left}" does not say who said it: name its citation, or one without brackets for all that have none`;
  yield { attribute: 'cite', rule: 'missing-citation', message };
}

function* outside({ events }: ChartSpec, keys: readonly string[]): Iterable<SpecFault> {
  const spans = keys.flatMap((key) => parseDate(key) ?? []);
  for (const { date, text, cites } of events) {
    const day = parseDate(date);
    if (day?.precision !== 'day' || text === '') {
      const message = `"${date}" is no event: write its day, a colon and what happened, as in "2022-02-24: Russia invades Ukraine[^invasion]"`;
      yield { attribute: 'events', rule: 'attribute', message };
    } else if (spans.length === keys.length && !spans.some((span) => span.earliest <= date && date <= span.latest)) {
      yield { attribute: 'events', rule: 'attribute', message: `${date} lies outside of the times of the table` };
    }
    if (text !== '' && cites.length === 0) {
      const message = `"${text}" does not say who said it: cite with [^id] after it`;
      yield { attribute: 'events', rule: 'missing-citation', message };
    }
  }
}

/** A title that names a year is about figures of it. */
function* yearsOfTitle({ title }: ChartSpec, keys: readonly string[]): Iterable<SpecFault> {
  const years = keys.flatMap((key) => parseDate(key)?.earliest.slice(0, 4) ?? []);
  if (years.length !== keys.length) return;
  for (const [year] of title.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)) {
    if (years.includes(year)) continue;
    const message = `names ${year}, and the table has no figure of it: say in the title what the figures show`;
    yield { attribute: 'title', rule: 'attribute', message };
  }
}
