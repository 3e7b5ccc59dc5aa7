import type { Words } from '../../schema/words.ts';
import type { ChartSpec } from '../../text/chart-node.ts';
import { dateInWords } from '../date-in-words.ts';
import { phrase } from '../phrase.ts';
import type { Figure, FigureRow, Figures } from './figures.ts';
import type { Wording } from './in-words.ts';

/**
 * What a chart shows, in words made of its figures: what it is, how each series went from its first figure to its last, its
 * highest and lowest, where sources conflict or there is no figure, and what happened meanwhile.
 */
export function chartDescription(
  { type, events }: ChartSpec,
  figures: Figures,
  wording: Wording,
  words: Words,
): string {
  const { rows, series, isDated } = figures;
  const say = (pattern: string, values: Readonly<Record<string, string | number>>) =>
    phrase(pattern, values, words.dates);
  const kind = say(words.chart.kind, { type });
  const keyOf = (row: FigureRow | undefined) => (row ? wording.key(row) : '');
  const [first, last] = [keyOf(rows[0]), keyOf(rows.at(-1))];
  const begin = isDated
    ? say(words.chart.over, { kind, first, last })
    : say(words.chart.among, { kind, count: rows.length });
  const parts = series.flatMap((name, nth) => {
    const said = seriesInWords(rowsOf(figures, nth), isDated, wording, words);
    return series.length > 1 ? [name + words.punctuation.colon + said.join(' ')] : said;
  });
  const happened = events.map(({ date, text }) =>
    say(words.chart.happened, { date: dateInWords(date, words.dates, words.approximate), text }),
  );
  return [begin, ...parts, ...happened].join(' ');
}

interface RowOfSeries {
  readonly row: FigureRow;
  readonly figure: Figure | undefined;
}

function rowsOf({ rows }: Figures, nth: number): RowOfSeries[] {
  return rows.map((row) => ({ row, figure: row.values[nth] }));
}

function seriesInWords(rows: readonly RowOfSeries[], isDated: boolean, wording: Wording, words: Words): string[] {
  const say = (pattern: string, values: Readonly<Record<string, string>>) => phrase(pattern, values, words.dates);
  const known = rows.flatMap(({ row, figure }) => (figure ? [{ row, figure }] : []));
  const [first, last] = [known[0], known.at(-1)];
  const highest = known.toSorted((a, b) => b.figure.high - a.figure.high)[0];
  const lowest = known.toSorted((a, b) => a.figure.low - b.figure.low)[0];
  const said: string[] = [];
  if (isDated && first && last) {
    const by = Math.sign(last.figure.low - first.figure.low);
    said.push(
      say(words.chart.course, {
        course: by > 0 ? 'up' : by < 0 ? 'down' : 'same',
        from: wording.short(first.figure),
        first: wording.key(first.row),
        to: wording.short(last.figure),
        last: wording.key(last.row),
      }),
    );
  }
  if (highest && lowest) {
    said.push(
      say(words.chart.extremes, {
        highest: wording.number(highest.figure.high),
        highestAt: wording.key(highest.row),
        lowest: wording.number(lowest.figure.low),
        lowestAt: wording.key(lowest.row),
      }),
    );
  }
  for (const { row, figure } of known.filter((each) => each.figure.low !== each.figure.high)) {
    said.push(say(words.chart.conflicting, { row: wording.key(row), figure: wording.short(figure) }));
  }
  const missing = rows.filter(({ figure }) => !figure).map(({ row }) => wording.key(row));
  const listed = new Intl.ListFormat(words.dates, { type: 'unit' }).format(missing);
  return missing.length > 0 ? [...said, say(words.chart.missing, { rows: listed })] : said;
}
