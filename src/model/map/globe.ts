import { geoOrthographic } from 'd3-geo';
import { merge } from 'topojson-client';
import { landsOf } from './lands.ts';
import { WIDTH, type Frame } from './frame.ts';
import { outlinesOf, pathData } from './outline.ts';
import { simplified } from './simplified.ts';

/** Where in the world a frame lies, as the `d` of two paths on a globe of 100 units. */
export interface Globe {
  readonly land: string;
  readonly box: string;
}

/** The radius of the globe, in units. */
const RADIUS = 48;
/** The square units that a bend has to take to be drawn on it, and those of an islet. */
const [DETAIL, ISLET] = [3, 4];

let world: ReturnType<typeof allLand> | undefined;

/** The land of the world without its borders. */
function allLand() {
  const atlas = simplified('small', RADIUS, DETAIL);
  return merge(
    atlas,
    landsOf(atlas).map(({ shape }) => shape),
  );
}

/** Draws the globe from above the middle of a frame. */
export function globeOf({ projection, height, centre: [lon, lat] }: Frame): Globe {
  const globe = geoOrthographic()
    .rotate([-lon, -lat * 0.8])
    .scale(RADIUS)
    .translate([50, 50])
    .precision(1);
  world ??= allLand();
  return {
    land: pathData(outlinesOf(globe, world), { least: 1, islet: ISLET }),
    box: pathData(outlinesOf(globe, { type: 'LineString', coordinates: edgeOf(projection, height) }), { least: 0 }),
  };
}

/** The edge of a frame, as places of the world. */
function edgeOf(projection: Frame['projection'], height: number): [number, number][] {
  const corners = [
    [0, 0],
    [WIDTH, 0],
    [WIDTH, height],
    [0, height],
  ] as const;
  const found = corners.flatMap(([x, y], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].flatMap((share) => {
      const spot = projection.invert?.([x + (toX - x) * share, y + (toY - y) * share]);
      return spot?.every(Number.isFinite) ? [spot] : [];
    });
  });
  const [first] = found;
  return first ? [...found, first] : [];
}
