import type { Words } from '../../schema/words.ts';
import { dateInShort, dateInWords } from '../date-in-words.ts';
import { phrase } from '../phrase.ts';
import type { Figure, FigureRow, Figures } from './figures.ts';

/** How the figures of a chart are written in the language of its page. */
export interface Wording {
  /** On the drawing, as exactly as the largest figure needs: "245", "64 or 68". */
  readonly short: (figure: Figure) => string;
  /** One number on the drawing. */
  readonly number: (value: number) => string;
  /** As exactly as the table has it. */
  readonly exact: (figure: Figure | undefined) => string;
  /** What a row is about. */
  readonly key: (row: Row) => string;
  /** The day of an event, before what happened. */
  readonly day: (date: string) => string;
  /** That a row has no figure, or that its sources conflict. */
  readonly remark: (row: Row, figure: Figure | undefined) => { readonly heading: string; readonly text: string };
}

type Row = Pick<FigureRow, 'key' | 'span'>;

/** How the figures of a chart are written in the language of a page. */
export function wordingOf({ rows, decimals, isDated }: Figures, words: Words): Wording {
  const figures = rows.flatMap(({ values }) => values.flatMap((figure) => figure ?? []));
  const largest = Math.max(...figures.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const digits = Math.min(decimals, largest >= 100 ? 0 : largest >= 10 ? 1 : 2);
  const large = new Intl.NumberFormat(words.dates, { maximumFractionDigits: digits });
  const small = new Intl.NumberFormat(words.dates, { maximumSignificantDigits: 2 });
  const short = { format: (value: number) => withMinus((Math.abs(value) < 1 ? small : large).format(value)) };
  const all = new Intl.NumberFormat(words.dates, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const exact = { format: (value: number) => withMinus(all.format(value)) };
  const written = ({ low, high }: Figure, format: Pick<Intl.NumberFormat, 'format'>) =>
    low === high
      ? format.format(low)
      : phrase(words.chart.conflict, { low: format.format(low), high: format.format(high) }, words.dates);
  const key = (row: Row) => (isDated && row.span ? dateInShort(row.key, words.dates) : row.key);
  const colon = words.punctuation.colon.trimEnd();
  return {
    short: (figure) => written(figure, short),
    number: (value) => short.format(value),
    exact: (figure) => (figure ? written(figure, exact) : words.chart.none),
    key,
    day: (date) => dateInWords(date, words.dates, words.approximate) + colon,
    remark: (row, figure) =>
      figure
        ? { heading: `${key(row)}${words.punctuation.colon}${written(figure, short)}`, text: words.chart.conflictNote }
        : { heading: key(row) + colon, text: words.chart.none },
  };
}

/** A hyphen is too short for a minus, and is taken for a dash between figures. */
const withMinus = (number: string) => number.replaceAll('-', '\u2212');
