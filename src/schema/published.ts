import { z } from 'astro/zod';
import { day } from './date.ts';

/** Fingerprints of `src/text/fingerprint.ts`, with spaces between them. */
const fingerprints = z.string().regex(/^[0-9a-v]{6}( [0-9a-v]{6})*$/, {
  error: 'is no list of fingerprints: this file is written by "npm run publish-log", bring back the last one',
});

/** What `npm run publish-log` found new on a day. */
const recording = z.strictObject({
  date: day,
  /** The texts that are shown since then, and still are. */
  texts: fingerprints.optional(),
  /** The entries of `changes` that were new. */
  changes: fingerprints.optional(),
});

/**
 * What the ids of an entry and its corrections in feeds are made of: the name of the site and the address of the page inside
 * it at the first publication. Later names and addresses leave them as they are.
 */
const feed = z.strictObject({ site: z.string().min(1), page: z.string().startsWith('/') });

/** content/published: when an entry was published, and the fingerprints of all that a reader sees of it. */
export const published = z.strictObject({
  /** Earlier versions did not have it. */
  feed: feed.optional(),
  /** What one fingerprint is of in a body: a passage. Earlier versions took sentences, and did not say so. */
  of: z.literal('passages').optional(),
  /** The fingerprint of all texts in their order. */
  order: fingerprints,
  /** The first is the first publication. */
  recordings: z.array(recording).min(1),
});

export type Published = z.infer<typeof published>;
