import { geoContains, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { atlasOf, type Atlas, type Edition } from '../../content/atlas.ts';
import { capAround, type Cap } from './cap.ts';

/** A land of an atlas: its code, and its polygons as arcs of the atlas. */
export interface Land {
  readonly code: string | undefined;
  readonly shape: Polygon | MultiPolygon;
}

/** A polygon of GeoJSON. */
type Outline = Extract<GeoPermissibleObjects, { type: 'Polygon' }>;

/** A longitude and a latitude. */
export type Spot = readonly [lon: number, lat: number];

/** What the atlases draw apart and have no number for. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CYN'],
  ['Somaliland', 'SOL'],
  ['Siachen Glacier', 'KAS'],
]);

const lands = new WeakMap<Atlas, readonly Land[]>();

/** The lands of an atlas. */
export function landsOf(atlas: Atlas): readonly Land[] {
  const known = lands.get(atlas) ?? atlas.objects.countries.geometries.flatMap(landOf);
  lands.set(atlas, known);
  return known;
}

function landOf(geometry: Atlas['objects']['countries']['geometries'][number]): Land[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const code = BY_NAME.get(geometry.properties?.name ?? '') ?? regionOf(String(geometry.id));
  return [{ code, shape: geometry }];
}

/** The letters for a country's number (Unicode Technical Standard 35, "Canonical Unicode Locale Identifiers"). */
function regionOf(number: string): string | undefined {
  if (!/^\d{3}$/.test(number)) return undefined;
  const region = regions.get(number) ?? new Intl.Locale(`und-${number}`).region;
  if (region !== undefined) regions.set(number, region);
  return region;
}

const regions = new Map<string, string>();

/** The name of a land in a language by its code of ISO 3166-1; what is no such code is given back. */
export function landName(code: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}

/** A piece of land that hangs together, with the land that an edition draws it as. */
export interface Piece {
  readonly atlas: Atlas;
  readonly code: string | undefined;
  readonly shape: Polygon;
  readonly outline: Outline;
  /** All of it lies within. */
  readonly cap: Cap;
}

const pieces = new Map<Edition, readonly Piece[]>();

/** All pieces of land of an edition. */
export function piecesOf(edition: Edition): readonly Piece[] {
  const atlas = atlasOf(edition);
  const known =
    pieces.get(edition) ??
    landsOf(atlas).flatMap(({ code, shape }) =>
      (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).map((arcs): Piece => {
        const own: Polygon = { type: 'Polygon', arcs };
        const outline = feature(atlas, own).geometry;
        const edge = (outline.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon, lat] as const);
        return { atlas, code, shape: own, outline, cap: capAround(edge) };
      }),
    );
  pieces.set(edition, known);
  return known;
}

/** The piece of land that a spot lies on; `undefined` at sea. */
export function pieceAt(edition: Edition, spot: Spot): Piece | undefined {
  return piecesOf(edition).find(
    ({ outline, cap: { middle, radius } }) =>
      geoDistance([...middle], [...spot]) <= radius && geoContains(outline, [...spot]),
  );
}
