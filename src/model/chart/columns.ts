import { scaleBand, scaleLinear } from 'd3-scale';
import type { ChartEvent } from '../../text/chart-node.ts';
import type { Figure, FigureRow, Figures } from './figures.ts';
import { axisLabels } from './axis-labels.ts';
import { drawnWithFlags, type Drawing, type Note } from './drawing.ts';
import type { Wording } from './in-words.ts';
import { EM, HEIGHT, Room } from './room.ts';
import { lookOf, type Letters, type Plot, type Shape } from './shape.ts';
import { shareOf } from './time.ts';

/** The room above a column for its figure, in pixels. */
const ABOVE = 20;

/** Draws columns: one a row for each series, from zero on. */
export function columnPlot(figures: Figures, events: readonly ChartEvent[], wording: Wording): Plot {
  const { rows, series } = figures;
  const band = scaleBand(
    rows.map((_, index) => index),
    [0, 100],
  )
    .paddingInner(0.26)
    .paddingOuter(0.06);
  const within = scaleBand(
    series.map((_, index) => index),
    [0, band.bandwidth()],
  ).paddingInner(series.length > 1 ? 0.08 : 0);
  const all = rows.flatMap(({ values }) => values.flatMap((figure) => (figure ? [figure.low, figure.high] : [])));
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const shapes = drawnWithFlags((head): Drawing => {
    const room = new Room(0, 0);
    const y = scaleLinear([least, most], [least < 0 ? HEIGHT - ABOVE : HEIGHT, head + ABOVE]);
    const columns = rows.flatMap((row, index) =>
      row.values.flatMap((figure, nth) =>
        figure ? [{ row, nth, figure, x: (band(index) ?? 0) + (within(nth) ?? 0), width: within.bandwidth() }] : [],
      ),
    );
    for (const { figure, x, width } of columns) {
      room.take({ from: x, to: x + width, top: y(Math.max(0, figure.high)), bottom: y(Math.min(0, figure.low)) });
    }
    const labels = (isNamed: boolean) => {
      const those = columns.filter(({ row }) => row.isNamed === isNamed);
      return figureLabels(those, y, wording, room);
    };
    // The title speaks of them, so they have room before all notes.
    const ofTitle = labels(true);
    const topOf = (row: FigureRow) => y(Math.max(0, ...row.values.map((figure) => figure?.high ?? 0)));
    const happened = rows.flatMap((row, index) => {
      const left = band(index) ?? 0;
      return events.flatMap(({ date, text }) =>
        row.span && row.span.earliest <= date && date <= row.span.latest
          ? [{ date, text, x: left + band.bandwidth() * shareOf(row.span, date), foot: topOf(row) - ABOVE }]
          : [],
      );
    });
    const said = rows.flatMap((row, index) =>
      remarks(row, (nth) => (band(index) ?? 0) + (within(nth) ?? 0) + within.bandwidth() / 2, y),
    );
    return {
      flags: [...happened, ...said],
      room,
      shapes: (placed) => [
        ...columns.flatMap((column) => columnShapes({ ...column, isOnly: series.length === 1 }, y)),
        { is: 'line', x1: 0, x2: 100, y1: share(y(0)), y2: share(y(0)), look: 'axis' },
        ...placed,
        ...ofTitle,
        ...labels(false),
        ...axisLabels(
          rows.map((row, index) => ({
            x: (band(index) ?? 0) + band.bandwidth() / 2,
            words: wording.key(row),
            isNamed: row.isNamed,
            from: row.span?.earliest,
          })),
          room,
        ),
      ],
    };
  }, wording);
  return { shapes, before: 0, after: 0, needsKey: series.length > 1 };
}

const share = (y: number) => (y / HEIGHT) * 100;

/** What is said of the columns of a row: that there is no figure, or that its sources conflict. */
function remarks({ key, span, values }: FigureRow, x: (nth: number) => number, y: (value: number) => number): Note[] {
  return values.flatMap((figure, nth): Note[] => {
    const row = { key, span };
    if (!figure) return [{ row, figure, x: x(nth), foot: HEIGHT }];
    return figure.low === figure.high ? [] : [{ row, figure, x: x(nth), foot: y(Math.max(0, figure.high)) - 2 }];
  });
}

interface Column {
  readonly row: FigureRow;
  readonly nth: number;
  readonly figure: Figure;
  readonly x: number;
  readonly width: number;
}

function columnShapes(
  { row, nth, figure, x, width, isOnly }: Column & { isOnly: boolean },
  y: (value: number) => number,
): Shape[] {
  const look = isOnly ? (row.isNamed ? 'one' : 'two') : lookOf(nth);
  const rect = (low: number, high: number, own: string): Shape => ({
    is: 'rect',
    x,
    width,
    y: share(y(high)),
    height: share(y(low) - y(high)),
    look: own,
  });
  const { low, high } = figure;
  const solid = rect(Math.min(0, low), Math.max(0, low), `bar ${look}`);
  if (low === high) return [solid];
  const claims = [low, high].map((value): Shape => ({
    is: 'line',
    x1: x - 0.9,
    x2: x + width + 0.9,
    y1: share(y(value)),
    y2: share(y(value)),
    look: 'claim',
  }));
  return [solid, ...claims];
}

/** The figures above their columns, as many as have room: the ends and the highest first. */
function figureLabels(
  columns: readonly Column[],
  y: (value: number) => number,
  wording: Wording,
  room: Room,
): Letters[] {
  const highest = Math.max(...columns.map(({ figure }) => figure.high));
  const rank = ({ figure }: Column, index: number) =>
    index === 0 || index === columns.length - 1 || figure.high === highest ? 0 : 1;
  return columns
    .map((column, index) => ({ ...column, rank: rank(column, index) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ row, figure, x, width }) => {
      if (figure.low !== figure.high) return [];
      const isBelow = figure.high < 0;
      const letters: Letters = {
        is: 'text',
        words: wording.short(figure),
        x: x + width / 2,
        y: share(y(figure.high)),
        anchor: 'middle',
        dy: isBelow ? 12 / EM + 0.3 : -0.4,
        look: row.isNamed ? 'b' : '',
      };
      return room.place(letters, { gap: -1 }) ?? [];
    });
}
