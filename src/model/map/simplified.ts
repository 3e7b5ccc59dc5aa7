import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { atlasOf, type Atlas, type Edition } from '../../content/atlas.ts';
import { capOf, doMeet } from './cap.ts';
import { NEAR, type Frame } from './frame.ts';
import { piecesOf } from './lands.ts';

/** The last of each edition: the parts of a map ask for the same. */
const last = new Map<Edition, { readonly frame: Frame; readonly area: number; readonly atlas: Atlas }>();
const weighted = new Map<Edition, Atlas>();

/**
 * An edition with so much less detail that no bend is left out which takes more than `area` square units on a sheet. `scale` is
 * the units of a radian on it. What two lands share stays shared.
 */
export function simplified(edition: Edition, scale: number, area: number): Atlas {
  const known = weighted.get(edition) ?? presimplify(atlasOf(edition), sphericalTriangleArea);
  weighted.set(edition, known);
  return simplify(known, area / scale ** 2);
}

/** An edition with as much detail as a frame can show, and with the land alone that is in it or near it. */
export function simplifiedNear(edition: Edition, frame: Frame, area: number): Atlas {
  const made = last.get(edition);
  if (made?.frame === frame && made.area === area) return made.atlas;
  const atlas = withLandNear(simplified(edition, frame.scale, area), edition, frame);
  last.set(edition, { frame, area, atlas });
  return atlas;
}

/** An atlas without the pieces of land that are not near a frame: to lay flat all of the world takes longer than all else. */
function withLandNear(atlas: Atlas, edition: Edition, frame: Frame): Atlas {
  const cap = capOf(frame, NEAR);
  const near = new Set<unknown>(
    piecesOf(edition).flatMap((piece) => (doMeet(piece.cap, cap) ? [piece.shape.arcs] : [])),
  );
  const { countries } = atlas.objects;
  const geometries = countries.geometries.flatMap((land): typeof countries.geometries => {
    if (land.type !== 'MultiPolygon') return land.type === 'Polygon' && near.has(land.arcs) ? [land] : [];
    const arcs = land.arcs.filter((each) => near.has(each));
    return arcs.length > 0 ? [{ ...land, arcs }] : [];
  });
  return { ...atlas, objects: { countries: { ...countries, geometries } } };
}
