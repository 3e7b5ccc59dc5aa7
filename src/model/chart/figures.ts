import type { Cell, Table } from '../../content/table-file.ts';
import { parseDate, type DateSpan } from '../../schema/date.ts';
import type { ChartSpec } from '../../text/chart-node.ts';
import { shortened } from './shortened.ts';

/** A figure; where its sources conflict, from the lowest to the highest that they give. */
export interface Figure {
  readonly low: number;
  readonly high: number;
}

/** What a row of a table says. */
export interface FigureRow {
  readonly key: string;
  /** The time that the row is about, where it is about one. */
  readonly span: DateSpan | undefined;
  readonly group: string;
  /** Of each series; `undefined` where the table says that there is none. */
  readonly values: readonly (Figure | undefined)[];
  /** The ids of its citations. */
  readonly cites: readonly string[];
  /** The title of the chart names it. */
  readonly isNamed: boolean;
}

/** What a chart draws. */
export interface Figures {
  /** What the rows are about, by the name of their column. */
  readonly about: string;
  readonly series: readonly string[];
  /** Those about times, oldest first; others as they stand in the table. */
  readonly rows: readonly FigureRow[];
  readonly isDated: boolean;
  /** The most digits after the point that the table has. */
  readonly decimals: number;
}

/** The sign in a cell for which there is no figure. */
const NONE = /^[-–—]$/;

/** Whether a cell says that there is no figure. */
export const isNone = (text: string) => NONE.test(text);

const NUMBER = /^-?\d+(?:\.(\d+))?$/;

/** Makes the figures of a chart of its table, which the checks have found to be sound. */
export function figuresOf({ x, y, group, cite, highlight }: ChartSpec, { header, rows }: Table): Figures {
  const place = (name: string) => header.findIndex(({ text }) => text === name);
  const [about, groups] = [place(x), group === undefined ? -1 : place(group)];
  const columns = y.map(place);
  const named = new Set(highlight);
  const made = rows.map((row): FigureRow => {
    const key = row[about]?.text ?? '';
    const own = cite.filter((citation) => citation.rows.includes(key));
    const cites = own.length > 0 ? own : cite.filter((citation) => citation.rows.length === 0);
    return {
      key,
      span: parseDate(key),
      group: row[groups]?.text ?? '',
      values: columns.map((column) => figureIn(row[column])),
      cites: cites.map(({ id }) => id),
      isNamed: named.has(key),
    };
  });
  const isDated = made.every(({ span }) => span !== undefined);
  const cells = rows.flatMap((row) => columns.map((column) => row[column]?.text ?? ''));
  return {
    about: x,
    series: y,
    rows: isDated ? made.toSorted(byTime) : made,
    isDated,
    decimals: Math.max(
      0,
      ...cells.flatMap((text) => text.split('/').map((part) => NUMBER.exec(part)?.[1]?.length ?? 0)),
    ),
  };
}

function byTime(a: FigureRow, b: FigureRow): number {
  const [first, second] = [a.span?.earliest ?? '', b.span?.earliest ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a cell says: `95.3`, `64.2/68` where sources conflict, `-` where there is no figure. */
function figureIn(cell: Cell | undefined): Figure | undefined {
  const [low = NaN, high = low] = (cell?.text ?? '').split('/').map(Number);
  return Number.isNaN(low) ? undefined : { low, high };
}

/** The most digits of a figure: more no number of a computer has. */
const MOST_DIGITS = 15;

/** What is wrong with a cell that is to be a figure; `undefined` for nothing. */
export function figureProblem(text: string): readonly [rule: string, message: string] | undefined {
  if (text === '') return ['empty-cell', 'this cell is empty: write the figure, or "-" where there is none'];
  if (isNone(text)) return undefined;
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => NUMBER.test(part))) {
    const message = `"${shortened(text)}" is not a number: write digits and a point alone, as in 1234.5; "64.2/68" where sources conflict, "-" where there is no figure`;
    return ['not-a-number', message];
  }
  const digits = Math.max(...parts.map((part) => part.replaceAll(/\D/g, '').length));
  if (digits > MOST_DIGITS) {
    const message = `this figure has ${digits} digits, and at most ${MOST_DIGITS} can be drawn: round it, or count in thousands or millions`;
    return ['not-a-number', message];
  }
  if (parts.length === 2 && Number(parts[0]) >= Number(parts[1])) {
    return [
      'not-a-number',
      `"${text}" is no range: write the lower figure first, as in ${parts.toReversed().join('/')}`,
    ];
  }
  return undefined;
}
