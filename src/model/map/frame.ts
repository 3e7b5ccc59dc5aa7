import { geoAzimuthalEqualArea, geoBounds, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Spot } from './lands.ts';

/** What a map shows of the world, and how it is laid flat: a sheet of 1,000 units by `height`. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly height: number;
  /** The units of a radian at the middle. */
  readonly scale: number;
  readonly centre: Spot;
  /** It shows most of the world. */
  readonly isWorld: boolean;
}

/** The width of a sheet, in units. */
export const WIDTH = 1000;
/** What lies no farther beyond the edges of a frame is near it, in units. */
export const NEAR = 350;
/** The least and most of its height. */
const HEIGHTS = [700, 1000] as const;
/** The free room at the sides of the places, and above and below. */
const [SIDE, ABOVE] = [190, 150];
/** The radius of the earth in kilometres (mean, IUGG). */
export const EARTH = 6371.0088;
/** The fewest kilometres that a sheet is wide: coasts are drawn for scales of one to fifty million. */
const LEAST = 900;
/** From this radius on the sheet is one of the whole world. */
const WORLD = (65 * Math.PI) / 180;

/**
 * The frame of places: all of them with room around, in an equal-area projection about their middle. The sheet extends a
 * little beyond the frame, so that no edge of it is seen as a coast.
 */
export function frameOf(spots: readonly Spot[]): Frame {
  const points = spots.map(([lon, lat]): [number, number] => [lon, lat]);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
  const centre: Spot = [
    west <= east ? (west + east) / 2 : (((west + east + 360) / 2 + 540) % 360) - 180,
    (south + north) / 2,
  ];
  const radius = Math.max(...points.map((point) => geoDistance([...centre], point)));
  const isWorld = radius > WORLD;
  const projection = isWorld
    ? geoEqualEarth().rotate([-centre[0], 0])
    : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  projection.scale(1).translate([0, 0]);
  const flat = points.flatMap((point) => {
    const at = projection(point);
    return at ? [at] : [];
  });
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const ratio = right > left ? (bottom - top) / (right - left) : 1;
  const height =
    Math.round(Math.min(HEIGHTS[1], Math.max(HEIGHTS[0], ratio * (WIDTH - 2 * SIDE) + 2 * ABOVE)) / 10) * 10;
  const scale = Math.min(
    (WIDTH - 2 * SIDE) / (right - left),
    (height - 2 * ABOVE) / (bottom - top),
    (WIDTH * EARTH) / LEAST,
  );
  projection
    .scale(scale)
    .translate([WIDTH / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale])
    .precision(1)
    .clipExtent([
      [-8, -8],
      [WIDTH + 8, height + 8],
    ]);
  return { projection, height, scale, centre, isWorld };
}

/** The same frame with more of the world around it, by so many units. */
export function widened(frame: Frame, by: number): Frame {
  const projection = like(frame.projection, frame.isWorld).clipExtent([
    [-by, -by],
    [WIDTH + by, frame.height + by],
  ]);
  return { ...frame, projection };
}

/** A projection like another one. */
function like(projection: GeoProjection, isWorld: boolean): GeoProjection {
  return (isWorld ? geoEqualEarth() : geoAzimuthalEqualArea())
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate())
    .precision(1);
}

/** Where a spot lies on a sheet, in percent of its sides. */
export function placeOn({ projection, height }: Frame, [lon, lat]: Spot): readonly [x: number, y: number] {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return [(x / WIDTH) * 100, (y / height) * 100];
}
