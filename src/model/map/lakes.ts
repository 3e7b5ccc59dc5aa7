import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { lakesOfWorld, type Lakes } from '../../content/atlas.ts';
import { capAround, capOf, doMeet, type Cap } from './cap.ts';
import type { Frame } from './frame.ts';
import { areaOf, outlinesOf, type Outline } from './outline.ts';

/** The least square units of a lake that is drawn. */
const LEAST = 90;

/** No lake has so many steradians; one whose few bends left are turned around is all of the world but itself. */
const LARGEST = 0.1;

let known: { readonly lakes: Lakes; readonly caps: readonly Cap[] } | undefined;

/** All lakes, with how much each bend takes and the circles that they lie within. */
function allLakes(): NonNullable<typeof known> {
  const lakes = presimplify(lakesOfWorld(), sphericalTriangleArea);
  const caps = lakes.objects.lakes.geometries.map((lake) => {
    const [shore = []] = feature(lakes, lake).geometry.coordinates;
    return capAround(shore.map(([lon = 0, lat = 0]) => [lon, lat]));
  });
  return { lakes, caps };
}

/** The lakes that a frame shows, without bends that take less than `detail` square units. */
export function lakesIn(frame: Frame, detail: number): Outline[] {
  known ??= allLakes();
  const { lakes, caps } = known;
  const near = capOf(frame, 0);
  const simple = simplify(lakes, detail / frame.scale ** 2);
  const seen = simple.objects.lakes.geometries.filter((_, index) => {
    const cap = caps[index];
    return cap !== undefined && doMeet(cap, near);
  });
  const shapes = seen.map((lake) => feature(simple, lake)).filter((shape) => geoArea(shape) < LARGEST);
  const outlines = shapes.flatMap((shape) => outlinesOf(frame.projection, shape));
  return outlines.filter(({ points }) => areaOf(points) >= LEAST);
}
