import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { atlasOf, type Atlas, type Edition } from '../../content/atlas.ts';

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
