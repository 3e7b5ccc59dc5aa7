import { scaleLinear } from 'd3-scale';
import type { Figure, FigureRow, Figures } from './figures.ts';
import type { Wording } from './in-words.ts';
import { stepOf } from './room.ts';
import { lookOf, type Letters, type Shape } from './shape.ts';

/** A bar or a line of dots. */
export interface Bar {
  /** What stands above it: the name of its series, where its row has several bars, and figures that have no room after it. */
  readonly above: string;
  /** Its figures in words. */
  readonly label: string;
  /** How many letters stand after it. */
  readonly after: number;
  readonly shapes: readonly Shape[];
  readonly words: Pick<Letters, 'words' | 'x' | 'look'>;
}

/** Rows that stand together; without a name where the table has no groups. */
export interface BarGroup {
  readonly name: string;
  readonly rows: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

/** Draws rows as bars from zero on, or as dots, those of all series on one line. */
export function barGroups(figures: Figures, isDot: boolean, wording: Wording): BarGroup[] {
  const { rows, series } = figures;
  const all = rows.flatMap(({ values }) => values.flatMap((figure) => (figure ? [figure.low, figure.high] : [])));
  const x = scaleLinear([Math.min(0, ...all), Math.max(0, ...all)], [0, 100]);
  const barsOf = isDot ? dots(series, x, wording) : bars(series, x, wording);
  const drawn = rows.map((row) => ({ row, bars: barsOf(row) }));
  const longest = Math.max(...drawn.flatMap((each) => each.bars.map(({ words }) => words.words.length)));
  const after = longest > LONGEST ? 0 : stepOf(longest + 1);
  return [...Map.groupBy(drawn, ({ row }) => row.group)].map(([name, group]) => ({
    name,
    rows: group.map(({ row, bars: made }) => ({
      name: wording.key(row),
      bars: made.map((bar) => (after > 0 ? { ...bar, after } : withWordsAbove(bar))),
    })),
  }));
}

/** The most letters after a bar: more leave it no room on a phone. */
const LONGEST = 10;

function withWordsAbove(bar: Omit<Bar, 'after'>): Bar {
  const above = [bar.above, bar.words.words].filter((each) => each !== '').join(' ');
  return { ...bar, above, after: 0, words: { ...bar.words, words: '' } };
}

type Draw = (row: FigureRow) => Omit<Bar, 'after'>[];

function bars(series: readonly string[], x: (value: number) => number, wording: Wording): Draw {
  return (row) =>
    row.values.map((figure, nth) => {
      const look = series.length > 1 ? lookOf(nth) : row.isNamed ? 'one' : 'two';
      const words = figure ? wording.short(figure) : wording.exact(undefined);
      const solid: Shape[] = figure
        ? [{ is: 'rect', x: 0, y: 0, width: x(figure.low), height: 100, look: `bar ${look}` }, ...claims(figure, x)]
        : [];
      return {
        above: series.length > 1 ? (series[nth] ?? '') : '',
        label: words,
        shapes: solid,
        words: { words, x: figure ? x(figure.high) : 0, look: lookOfWords(figure, row) },
      };
    });
}

function lookOfWords(figure: Figure | undefined, { isNamed }: FigureRow): string {
  const isPencil = !figure || figure.low !== figure.high;
  return [isNamed ? 'b' : '', isPencil ? 'pencil' : ''].filter((look) => look !== '').join(' ');
}

function claims(figure: Figure, x: (value: number) => number): Shape[] {
  if (figure.low === figure.high) return [];
  return [figure.low, figure.high].map((value) => {
    return { is: 'line', x1: x(value), x2: x(value), y1: -15, y2: 115, look: 'claim' };
  });
}

/** The dots of all series on one line, and their figures after it. */
function dots(series: readonly string[], x: (value: number) => number, wording: Wording): Draw {
  return (row) => {
    const known = row.values.flatMap((figure, nth) => (figure ? [{ figure, nth }] : []));
    const ends = known.flatMap(({ figure }) => [x(figure.low), x(figure.high)]);
    const words = row.values.map((figure) => (figure ? wording.short(figure) : wording.exact(undefined)));
    const [first = 0, last = 0] = [Math.min(...ends), Math.max(...ends)].filter(Number.isFinite);
    const look = (nth: number) => (series.length > 1 ? lookOf(nth) : row.isNamed ? 'one' : 'two');
    return [
      {
        above: '',
        label: words.map((each, nth) => (series.length > 1 ? `${series[nth] ?? ''} ${each}` : each)).join(', '),
        shapes: [
          { is: 'line', x1: 0, x2: 100, y1: 50, y2: 50, look: 'grid0' },
          ...(x(0) > 0 ? [{ is: 'line', x1: x(0), x2: x(0), y1: 0, y2: 100, look: 'axis' } as const] : []),
          { is: 'line', x1: first, x2: last, y1: 50, y2: 50, look: 'axis' },
          ...known.flatMap(({ figure, nth }): Shape[] => [
            ...claims(figure, x),
            { is: 'dot', x: x(figure.low), y: 50, look: `dot ${look(nth)}` },
          ]),
        ],
        words: { words: words.join(' · '), x: last, look: lookOfWords(known[0]?.figure, row) },
      },
    ];
  };
}
