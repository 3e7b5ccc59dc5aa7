import { z } from 'astro/zod';
import { land } from './land.ts';
import { address, name } from './text.ts';

/** Who says so. */
const source = z.strictObject({ text: name, url: address });

/** A border that no treaty settles, by the two at its sides. */
export const disputedLine = z.strictObject({ between: z.array(land).length(2), source });

/** Who claims land: a country by its code, or what it is called where it has none. */
const claimant = name.check((context) => {
  if (!/^[A-Z]{2,3}$/.test(context.value)) return;
  const message = land.safeParse(context.value).error?.issues[0]?.message;
  if (message !== undefined) context.issues.push({ code: 'custom', input: context.value, message });
});

/** Land that one holds and others claim. */
export const disputedArea = z
  .strictObject({
    /** What it is called. */
    name: name.optional(),
    /** Latitude and longitude of a place in it, where it is a part of what an atlas draws as its holder's; else it is all of that. */
    at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
    held: land,
    claimed: z.array(claimant).min(1),
    source,
  })
  .refine(({ at, name: called }) => at === undefined || called !== undefined, {
    path: ['name'],
    error: 'is missing: a part of a country needs a name of its own',
  });

/** What is disputed on maps: the site's own list, each with its source. */
export const disputes = z.strictObject({ lines: z.array(disputedLine), areas: z.array(disputedArea) });

export type Disputes = z.infer<typeof disputes>;
