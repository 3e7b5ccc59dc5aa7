import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ChartEvent } from '../../text/chart-node.ts';
import { axisLabels } from './axis-labels.ts';
import { drawnWithFlags, type Drawing } from './drawing.ts';
import type { Figures } from './figures.ts';
import type { Wording } from './in-words.ts';
import { firstFigures, lineEnds, lineNames, namedFigures, type Point } from './line-letters.ts';
import { HEIGHT, Room } from './room.ts';
import { claims, dotsOf, grid, pathOf } from './line-shapes.ts';
import type { Plot } from './shape.ts';
import { dayNumber, daysOf } from './time.ts';

/** More points than that have no dots. */
const MOST_DOTS = 30;

/** Draws a line for each series, or areas upon each other. A time's figure stands in its middle, and a gap stays one. */
export function linePlot(figures: Figures, events: readonly ChartEvent[], wording: Wording, isArea: boolean): Plot {
  const { rows, series } = figures;
  const layers = isArea ? stacked(figures) : rows.map(({ values }) => values.map((figure) => figure?.low));
  const all = [...layers.flat(), ...(isArea ? [] : rows.flatMap(({ values }) => values.map((figure) => figure?.high)))];
  const known = all.filter((value) => value !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const spans = rows.flatMap(({ span }) => (span ? [daysOf(span)] : []));
  const x = scaleLinear([spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 1], [0, 100]);
  const ticks = scaleLinear([least, most], [0, 1]).ticks(3);
  const before = Math.max(...ticks.map((tick) => wording.number(tick).length)) + 1;
  const last = rows.at(-1)?.values ?? [];
  const after = isArea ? 0 : Math.max(0, ...last.map((figure) => (figure ? wording.short(figure).length + 1 : 0)));
  let needsKey = isArea && series.length > 1;
  const shapes = drawnWithFlags((head): Drawing => {
    const room = new Room(before, after);
    const y = scaleLinear([least, most], [HEIGHT, head + 12]);
    const points = series.map((_, nth) =>
      spans.map(([begin, end], index): Point => {
        const value = layers[index]?.[nth];
        return { x: x((begin + end) / 2), y: value === undefined ? undefined : y(value) };
      }),
    );
    for (const each of points) takeLine(each, room);
    // The title speaks of them, so they have room before all notes.
    const line = { rows, points, wording, room };
    const ofTitle = isArea ? [] : namedFigures(line);
    const flags = events.map(({ date, text }) => {
      const at = x(dayNumber(date) + 0.5);
      return { date, text, x: at, foot: Math.min(...points.map((each) => heightAt(each, at) ?? HEIGHT)) - 8 };
    });
    const gaps = rows.flatMap((row, index) =>
      row.values.flatMap((figure, nth) => {
        const at = points[nth]?.[index]?.x ?? 0;
        if (figure && (figure.low === figure.high || isArea)) return [];
        const foot = figure ? y(figure.high) : heightAt(points[nth] ?? [], at);
        return foot === undefined ? [] : [{ row, figure, x: at, foot: foot - 3 }];
      }),
    );
    return {
      flags: [...flags, ...gaps],
      room,
      shapes: (placed) => {
        const times = axisLabels(
          rows.map((row, index) => ({
            x: points[0]?.[index]?.x ?? 0,
            words: wording.key(row),
            isNamed: row.isNamed,
            from: row.span?.earliest,
          })),
          room,
        );
        const names = isArea || series.length === 1 ? [] : lineNames(series, points, room);
        const firsts = isArea ? [] : firstFigures(line);
        needsKey ||= names.length < series.length && series.length > 1;
        return [
          ...grid(ticks, y, wording),
          ...points.map((each, nth) => pathOf(points, each, nth, { isArea, base: y(0) })),
          ...(isArea || rows.length > MOST_DOTS ? [] : points.flatMap(dotsOf)),
          ...(isArea ? [] : claims(figures, points, y)),
          ...placed,
          ...(needsKey ? [] : names),
          ...ofTitle,
          ...firsts,
          ...(isArea ? [] : lineEnds(last, points, wording)),
          ...times,
        ];
      },
    };
  }, wording);
  return { shapes, before, after, needsKey };
}

/** The upper edges of areas upon each other; a row with a gap is one in all of them. */
function stacked({ rows, series }: Figures): (number | undefined)[][] {
  const isWhole = rows.map(({ values }) => values.every((figure) => figure !== undefined));
  const layers = stack<unknown, (typeof rows)[number], number>()
    .keys(series.map((_, nth) => nth))
    .value(({ values }, nth) => values[nth]?.low ?? 0)([...rows]);
  return rows.map((_, index) => layers.map((layer) => (isWhole[index] ? layer[index]?.[1] : undefined)));
}

/** How high a line is at a place, in pixels from the top; over a gap, between its sides. */
function heightAt(points: readonly Point[], x: number): number | undefined {
  const known = points.flatMap(({ x: at, y }) => (y === undefined ? [] : [{ at, y }]));
  if (known.length === 0) return undefined;
  return scaleLinear(
    known.map(({ at }) => at),
    known.map(({ y }) => y),
  ).clamp(true)(x);
}

/** Takes the room of a line in small steps. */
function takeLine(points: readonly Point[], room: Room): void {
  for (const [index, { x, y }] of points.entries()) {
    const next = points[index + 1];
    if (y === undefined) continue;
    room.take({ from: x, to: x, left: 5, right: 5, top: y - 5, bottom: y + 5 });
    if (next?.y === undefined) continue;
    const steps = Math.ceil(next.x - x);
    for (let step = 0; step < steps; step += 1) {
      const [a, b] = [step / steps, (step + 1) / steps].map((part) => y + ((next.y ?? y) - y) * part);
      const at = (part: number) => x + (next.x - x) * (part / steps);
      room.take({
        from: at(step),
        to: at(step + 1),
        top: Math.min(a ?? y, b ?? y) - 3,
        bottom: Math.max(a ?? y, b ?? y) + 3,
      });
    }
  }
}
