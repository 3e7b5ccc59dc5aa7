import { area, line } from 'd3-shape';
import type { Figures } from './figures.ts';
import type { Wording } from './in-words.ts';
import type { Point } from './line-letters.ts';
import { HEIGHT } from './room.ts';
import { lookOf, type Shape } from './shape.ts';

const share = (y: number) => (y / HEIGHT) * 100;

/** Thin lines across at round figures, and the figures before them. */
export function grid(ticks: readonly number[], y: (value: number) => number, wording: Wording): Shape[] {
  return ticks.flatMap((tick): Shape[] => [
    { is: 'line', x1: 0, x2: 100, y1: share(y(tick)), y2: share(y(tick)), look: tick === 0 ? 'axis' : 'grid0' },
    {
      is: 'text',
      words: wording.number(tick),
      x: 0,
      y: share(y(tick)),
      anchor: 'end',
      dx: -0.5,
      dy: 0.36,
      look: 'soft',
    },
  ]);
}

/** A series as a line, or as the area between it and the one below. */
export function pathOf(
  all: readonly (readonly Point[])[],
  points: readonly Point[],
  nth: number,
  { isArea, base }: { isArea: boolean; base: number },
): Shape {
  const x = ({ x: at }: Point) => Math.round(at * 10);
  const height = (y: number | undefined) => Math.round(share(y ?? base) * 10);
  const isThere = ({ y }: Point) => y !== undefined;
  const upper = ({ y }: Point) => height(y);
  if (!isArea) {
    const d = line<Point>().defined(isThere).x(x).y(upper)([...points]) ?? '';
    return { is: 'path', d, look: `line ${lookOf(nth)}` };
  }
  const below = all[nth - 1];
  const d =
    area<Point>()
      .defined(isThere)
      .x(x)
      .y1(upper)
      .y0((_, index) => height(below?.[index]?.y))([...points]) ?? '';
  return { is: 'path', d, look: `area ${lookOf(all.length === 1 ? 1 : nth)}` };
}

/** The figures of a series as dots. */
export function dotsOf(points: readonly Point[], nth: number): Shape[] {
  return points.flatMap(({ x, y }): Shape[] =>
    y === undefined ? [] : [{ is: 'dot', x, y: share(y), look: `dot ${lookOf(nth)}` }],
  );
}

/** What conflicting sources give, as two short lines with one between them. */
export function claims(
  { rows }: Figures,
  points: readonly (readonly Point[])[],
  y: (value: number) => number,
): Shape[] {
  return rows.flatMap(({ values }, index) =>
    values.flatMap((figure, nth): Shape[] => {
      const x = points[nth]?.[index]?.x ?? 0;
      if (!figure || figure.low === figure.high) return [];
      const ends = [figure.low, figure.high].map((value) => share(y(value)));
      const [low = 0, high = 0] = ends;
      return [
        ...ends.map((at): Shape => ({ is: 'line', x1: x - 1.5, x2: x + 1.5, y1: at, y2: at, look: 'claim' })),
        { is: 'line', x1: x, x2: x, y1: low, y2: high, look: 'claim' },
      ];
    }),
  );
}
