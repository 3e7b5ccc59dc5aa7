import { z } from 'astro/zod';
import { day } from './date.ts';
import { text } from './text.ts';

/** A change to a published text, as its log shows it. */
export const change = z.strictObject({
  /** The day of the change. */
  date: day,
  /** `minor` changes no statement and is folded away; a correction says that something was wrong. */
  kind: z.enum(['update', 'clarification', 'correction', 'minor']),
  /** What changed and why. */
  text,
});

export type Change = z.infer<typeof change>;
