import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { atlasOf, type Atlas, type Edition } from '../../content/atlas.ts';

/** The last of each edition: the parts of a map ask for the same. */
const last = new Map<Edition, { readonly key: string; readonly atlas: Atlas }>();
const weighted = new Map<Edition, Atlas>();

/**
 * An edition with so much less detail that no bend is left out which takes more than `area` square units on a sheet. `scale` is
 * the units of a radian on it. What two lands share stays shared.
 */
export function simplified(edition: Edition, scale: number, area: number): Atlas {
  const known = weighted.get(edition) ?? presimplify(atlasOf(edition), sphericalTriangleArea);
  weighted.set(edition, known);
  const key = `${edition} ${scale} ${area}`;
  const made = last.get(edition);
  if (made?.key === key) return made.atlas;
  const atlas = simplify(known, area / scale ** 2);
  last.set(edition, { key, atlas });
  return atlas;
}
