import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A line on a sheet, in units; a closed one is the edge of a piece of land. */
export interface Outline {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
}

/** What is seen of a shape, as lines. */
export function outlinesOf(projection: GeoProjection, shape: GeoPermissibleObjects): Outline[] {
  const found: { points: [number, number][]; isClosed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => found.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => found.at(-1)?.points.push([x, y]),
    closePath: () => {
      const last = found.at(-1);
      if (last) last.isClosed = true;
    },
  };
  geoPath(projection, context)(shape);
  return found;
}

/**
 * The `d` of a path through whole units, each point relative to the one before it: a third of the bytes of absolute
 * decimals. A point less than `least` units from the one before, and an islet of less than `islet` square units, is left out.
 */
export function pathData(outlines: readonly Outline[], { least = 2, islet = 0 } = {}): string {
  return outlines.map((outline) => onePath(outline, least, islet)).join('');
}

function onePath({ points, isClosed }: Outline, least: number, islet: number): string {
  const kept: [number, number][] = [];
  for (const [index, [x, y]] of points.entries()) {
    const at: [number, number] = [Math.round(x), Math.round(y)];
    const before = kept.at(-1);
    const isEnd = !isClosed && index === points.length - 1;
    const by = before ? Math.hypot(at[0] - before[0], at[1] - before[1]) : Infinity;
    if (by > least || (isEnd && by > 0)) kept.push(at);
  }
  if (kept.length < (isClosed ? 3 : 2) || (isClosed && areaOf(kept) < islet)) return '';
  const [start = [0, 0], ...rest] = kept;
  let [x, y] = start;
  const steps = rest.map((to) => {
    const step = `${to[0] - x} ${to[1] - y}`;
    [x, y] = to;
    return step;
  });
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
}

/** The area within a closed line. */
export function areaOf(points: Outline['points']): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Where closed lines cross a height, from left to right: what lies between the first and the second is within them, and so on. */
export function crossings(outlines: readonly Outline[], y: number): number[] {
  const found: number[] = [];
  for (const { points } of outlines) {
    let [lastX, lastY] = points.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of points) {
      if (nextY > y !== lastY > y) found.push(((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX);
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return found.sort((a, b) => a - b);
}
