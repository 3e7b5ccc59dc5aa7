import { z } from 'astro/zod';
import { anchor, ids, text } from './twin-texts.ts';

const spot = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };
const source = z.strictObject({ text, url: z.url() });

/** A map in the JSON twin: its places and lines, and what is disputed on it. */
export const twinMap = z.strictObject({
  anchor,
  title: text.describe('What is to be seen.'),
  subtitle: text.describe('What is drawn.'),
  description: text.describe('What the map shows, made of its places.'),
  places: z.array(
    z.strictObject({ name: text, ...spot, about: text.nullable(), citations: ids }).describe('Degrees of WGS 84.'),
  ),
  lines: z.array(
    z.strictObject({
      name: text,
      course: z.array(z.strictObject(spot)).min(2),
      isJoined: z.boolean().describe('It only joins its places: its course is not drawn.'),
    }),
  ),
  waters: z.array(z.strictObject({ name: text, ...spot })).describe('Seas and lakes that it names.'),
  shaded: z.array(text).describe('ISO 3166-1 alpha-2.'),
  disputes: z
    .array(z.strictObject({ text, source, isBeyond: z.boolean().describe('It lies near the map, but outside of it.') }))
    .describe('What is disputed on the map or near it. How a border is drawn is no statement on whose land it is.'),
  address: text.describe('Of the places as CSV (RFC 4180).'),
});
