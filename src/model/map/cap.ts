import { geoCentroid, geoDistance } from 'd3-geo';
import { WIDTH, type Frame } from './frame.ts';
import type { Spot } from './lands.ts';

/** A circle on the globe: its middle, and its radius in radians. */
export interface Cap {
  readonly middle: Spot;
  readonly radius: number;
}

/** A circle that all of these places lie within. */
export function capAround(places: readonly Spot[]): Cap {
  return capFrom(geoCentroid({ type: 'MultiPoint', coordinates: places.map(([lon, lat]) => [lon, lat]) }), places);
}

/** A circle that a frame lies within, with so many units of the world around it. */
export function capOf({ projection, height, isWorld }: Frame, around: number): Cap {
  if (isWorld) return GLOBE;
  const at = (x: number, y: number): Spot => projection.invert?.([x, y]) ?? [NaN, NaN];
  const corners = [-around, WIDTH + around].flatMap((x) => [at(x, -around), at(x, height + around)]);
  return capFrom(at(WIDTH / 2, height / 2), corners);
}

const GLOBE: Cap = { middle: [0, 0], radius: Math.PI };

/** Places on all sides of the globe have no middle, and what lies beyond its edge has no place. */
function capFrom(middle: Spot, places: readonly Spot[]): Cap {
  const radius = Math.max(...places.map((place) => geoDistance([...middle], [...place])));
  return Number.isFinite(radius) ? { middle, radius } : GLOBE;
}

/** Whether two circles have a place in common. */
export function doMeet(a: Cap, b: Cap): boolean {
  return geoDistance([...a.middle], [...b.middle]) <= a.radius + b.radius;
}
