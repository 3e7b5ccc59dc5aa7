import { geoArea, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Atlas, Edition } from '../../content/atlas.ts';
import type { Disputes } from '../../schema/disputes.ts';
import { capOf, doMeet } from './cap.ts';
import { EARTH, NEAR, widened, type Frame } from './frame.ts';
import { landsOf, pieceAt, piecesOf, type Piece, type Spot } from './lands.ts';
import { outlinesOf } from './outline.ts';
import { simplifiedNear } from './simplified.ts';

/** A dispute in a frame or near it, and how it is drawn. */
export interface DrawnDispute {
  readonly of: Disputes['lines'][number] | Disputes['areas'][number];
  readonly isBeyond: boolean;
  /** The lands with which the editions draw it; `undefined` for a line, and where both draw it apart. */
  readonly drawnAs: { readonly drawn: string; readonly facto: string } | undefined;
  /** The land that is hatched. */
  readonly hatched: GeoPermissibleObjects | undefined;
  /** Its border, which is broken. */
  readonly broken: GeoPermissibleObjects;
}

/** What is disputed is said up to so many kilometres beyond a frame. */
const FARTHEST = 700;

/** The disputes of a site's list that are in a frame or near it. */
export function disputesIn(frame: Frame, { lines, areas }: Disputes, area: number): DrawnDispute[] {
  const near = widened(frame, Math.min(NEAR, (FARTHEST / EARTH) * frame.scale));
  const isSeen = ({ projection }: Frame, shape: GeoPermissibleObjects) => outlinesOf(projection, shape).length > 0;
  const found = [
    ...lines.map((of) => lineOf(of, frame, area)),
    ...areas.flatMap((of) => areaOf(of, frame, area) ?? []),
  ];
  return found.flatMap((dispute) => {
    const shape = dispute.hatched ?? dispute.broken;
    if (!isSeen(near, shape)) return [];
    return [{ ...dispute, isBeyond: !isSeen(frame, shape) }];
  });
}

type Found = Omit<DrawnDispute, 'isBeyond'>;

function lineOf(of: Disputes['lines'][number], frame: Frame, area: number): Found {
  const [first = '', second = ''] = of.between;
  return { of, drawnAs: undefined, hatched: undefined, broken: between(frame, area, [first], [second]) };
}

/** The border between some lands and others. */
function between(frame: Frame, area: number, some: readonly string[], others: readonly string[]) {
  const atlas = simplifiedNear('drawn', frame, area);
  const [ofSome, ofOthers] = [some, others].map((codes) => new Set<unknown>(shapesOf(atlas, codes)));
  const isBetween = (a: unknown, b: unknown) => ofSome?.has(a) === true && ofOthers?.has(b) === true;
  return mesh(atlas, atlas.objects.countries, (a, b) => isBetween(a, b) || isBetween(b, a));
}

function shapesOf(atlas: Atlas, codes: readonly string[]) {
  return landsOf(atlas).flatMap(({ code, shape }) => (code !== undefined && codes.includes(code) ? [shape] : []));
}

function areaOf(of: Disputes['areas'][number], frame: Frame, area: number): Found | undefined {
  if (of.at) return partOf(of, [of.at[1], of.at[0]], frame, area);
  const atlas = simplifiedNear('drawn', frame, area);
  const [shape] = shapesOf(atlas, [of.held]);
  if (!shape) return undefined;
  return {
    of,
    drawnAs: undefined,
    hatched: feature(atlas, shape),
    broken: between(frame, area, [of.held], of.claimed),
  };
}

/** A part of what an edition draws as its holder's. Its border with what another one draws it as is broken. */
function partOf(of: Disputes['areas'][number], spot: Spot, frame: Frame, area: number): Found | undefined {
  const found = partAt(spot);
  if (!found || !doMeet(found.cap, capOf(frame, NEAR))) return undefined;
  const { edition, shape, drawn, facto } = found;
  const atlas = simplifiedNear(edition, frame, area);
  const other = edition === 'facto' ? drawn : facto;
  const part: Polygon = { type: 'Polygon', arcs: shape.arcs };
  // Where the editions agree, it is an island of its holder, and has no border.
  const around: (Polygon | MultiPolygon)[] = drawn === facto ? [] : shapesOf(atlas, [other]);
  return {
    of,
    drawnAs: { drawn, facto },
    hatched: feature(atlas, part),
    broken: mesh(
      atlas,
      { type: 'GeometryCollection', geometries: [part, ...around] },
      (a, b) => a !== b && around.length > 0,
    ),
  };
}

/** A piece of land that can be hatched, and the lands with which the editions draw it. */
export interface Part extends Pick<Piece, 'shape' | 'cap'> {
  readonly edition: Edition;
  readonly drawn: string;
  readonly facto: string;
}

const parts = new Map<string, Part | undefined>();

/**
 * The piece of land at a spot that can be hatched: the smaller of those that the editions draw there. `undefined` where there
 * is none apart: at sea, and where they agree and it is the main land of a country.
 */
export function partAt(spot: Spot): Part | undefined {
  const at = spot.join(' ');
  if (!parts.has(at)) parts.set(at, foundAt(spot));
  return parts.get(at);
}

function foundAt(spot: Spot): Part | undefined {
  const [drawn, facto] = [pieceAt('drawn', spot), pieceAt('facto', spot)];
  if (drawn?.code === undefined || facto?.code === undefined) return undefined;
  const size = (piece: Piece) => geoArea(piece.outline);
  const { code } = drawn;
  const isMain = piecesOf('drawn').every((other) => other.code !== code || size(other) <= size(drawn));
  if (code === facto.code && isMain) return undefined;
  const codes = { drawn: code, facto: facto.code };
  const isSmaller = size(facto) < size(drawn);
  const { shape, cap } = isSmaller ? facto : drawn;
  return { ...codes, edition: isSmaller ? 'facto' : 'drawn', shape, cap };
}
