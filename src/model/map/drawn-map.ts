import { z } from 'astro/zod';
import { disputedArea, disputedLine } from '../../schema/disputes.ts';
import type { Letters } from '../chart/shape.ts';

const text = z.string();
/** In percent of the sides of a map. */
const corner = { x: z.number(), y: z.number() } as const;

const letters = z.object({
  is: z.literal('text'),
  words: text,
  ...corner,
  anchor: z.enum(['start', 'middle', 'end']),
  dx: z.number().exactOptional(),
  dy: z.number().exactOptional(),
  look: text,
}) satisfies z.ZodType<Letters>;

/** A dispute on a map or near it, as it is told. */
const toldOf = z.object({
  of: z.union([disputedLine, disputedArea]),
  isBeyond: z.boolean(),
  isHatched: z.boolean(),
  /** The lands with which the editions draw it; none for a line, and where both draw it apart. */
  drawnAs: z.object({ drawn: text, facto: text }).optional(),
});

export type DisputeOnMap = Readonly<z.infer<typeof toldOf>>;

/** A map as it is drawn: paths in units of a sheet, and what stands on them. It is plain data, so that it can be kept. */
export const drawnMapSchema = z.object({
  /** Of a sheet that is 1,000 units wide. */
  height: z.number(),
  land: text,
  shaded: text,
  lakes: text,
  hatched: text,
  borders: text,
  broken: text,
  disputes: z.array(toldOf),
  routes: z.array(z.object({ d: text, look: text })),
  dots: z.array(z.object({ ...corner, look: z.enum(['start', 'line', 'none']) })),
  letters: z.array(letters),
  /** Some names have no room, and numbers stand for them. */
  hasNumbers: z.boolean(),
  scale: z.object({ ...corner, words: text, width: z.number() }),
  /** Not on a map of the world. */
  globe: z.object({ ...corner, land: text, box: text }).optional(),
});

export type DrawnMap = z.infer<typeof drawnMapSchema>;
