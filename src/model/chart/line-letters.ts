import type { Figure, FigureRow } from './figures.ts';
import type { Wording } from './in-words.ts';
import { HEIGHT, type Room } from './room.ts';
import { lookOf, type Letters } from './shape.ts';

/** A figure of a series at its time; where its sources conflict the line goes to the lower one. */
export interface Point {
  readonly x: number;
  readonly y: number | undefined;
}

/** The least distance of figures at the ends of lines, in pixels. */
const APART = 15;

/** The figures at the ends of lines, moved apart where they would lie on each other. */
export function lineEnds(
  last: readonly (Figure | undefined)[],
  points: readonly (readonly Point[])[],
  wording: Wording,
): Letters[] {
  const ends = last.flatMap((figure, nth) => {
    const end = points[nth]?.at(-1);
    return figure && end?.y !== undefined ? [{ figure, nth, x: end.x, y: end.y }] : [];
  });
  let lowest = -Infinity;
  const placed = ends
    .sort((a, b) => a.y - b.y)
    .map((end) => {
      lowest = Math.max(end.y, lowest + APART);
      return { ...end, y: lowest };
    });
  // Not below the axis, where the times stand.
  let highest = HEIGHT - 4;
  for (const end of placed.toReversed()) {
    end.y = Math.min(end.y, highest);
    highest = end.y - APART;
  }
  return placed.map(({ figure, nth, x, y }) => ({
    is: 'text',
    words: wording.short(figure),
    x,
    y: (y / HEIGHT) * 100,
    anchor: 'start',
    dx: 0.6,
    dy: 0.36,
    look: nth === 0 ? 'b' : 'b soft',
  }));
}

/** The figures of rows that the title names, above their line or below it; that of the last row stands at its end. */
export function namedFigures(line: Lettered): Letters[] {
  return figuresAlong(line, ({ isNamed }) => isNamed, 'b');
}

/** The figures with which lines begin, where they have room and are not there yet. */
export function firstFigures(line: Lettered): Letters[] {
  const firsts = line.points.map((each) => each.findIndex(({ y }) => y !== undefined));
  return figuresAlong(line, ({ isNamed }, index, nth) => !isNamed && index === firsts[nth], '');
}

/** Lines whose figures look for room. */
interface Lettered {
  readonly rows: readonly FigureRow[];
  readonly points: readonly (readonly Point[])[];
  readonly wording: Wording;
  readonly room: Room;
}

function figuresAlong(
  { rows, points, wording, room }: Lettered,
  isAsked: (row: FigureRow, index: number, nth: number) => boolean,
  look: string,
): Letters[] {
  return rows.slice(0, -1).flatMap((row, index) =>
    row.values.flatMap((figure, nth) => {
      const { x, y } = points[nth]?.[index] ?? { x: 0, y: undefined };
      if (!isAsked(row, index, nth) || !figure || y === undefined || figure.low !== figure.high) return [];
      const at = { is: 'text', words: wording.short(figure), x, y: (y / HEIGHT) * 100, look } as const;
      const sides = [-0.75, 1.55].flatMap((dy) => [
        { ...at, anchor: 'middle', dy } as const,
        { ...at, anchor: 'end', dx: -0.3, dy } as const,
        { ...at, anchor: 'start', dx: 0.3, dy } as const,
      ]);
      for (const side of sides) {
        const placed = room.place(side, { isForWide: false });
        if (placed) return [placed];
      }
      return [];
    }),
  );
}

/** The names of series beside their lines; fewer than there are where one finds no room, or stands nearer to another line. */
export function lineNames(series: readonly string[], points: readonly (readonly Point[])[], room: Room): Letters[] {
  return series.flatMap((words, nth) => {
    for (const [index, { x, y }] of (points[nth] ?? []).entries()) {
      if (y === undefined) continue;
      const others = points.flatMap((each, other) => (other === nth ? [] : (each[index]?.y ?? [])));
      const look = nth === 0 ? 'b' : `b soft ${lookOf(nth)}`;
      const at = { is: 'text', words, x, y: (y / HEIGHT) * 100, look } as const;
      const sides = [
        ...(others.every((other) => other > y) ? [-0.75] : []),
        ...(others.every((other) => other < y) ? [1.55] : []),
      ].flatMap((dy) => [
        { ...at, anchor: 'start', dx: -0.3, dy } as const,
        { ...at, anchor: 'start', dx: 0.5, dy } as const,
        { ...at, anchor: 'end', dx: -0.5, dy } as const,
      ]);
      for (const side of sides) {
        const placed = room.place(side, { isForWide: false });
        if (placed) return [placed];
      }
    }
    return [];
  });
}
