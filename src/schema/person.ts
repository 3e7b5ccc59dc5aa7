import { z } from 'astro/zod';
import { change } from './change.ts';
import { citations } from './citation.ts';
import { date } from './date.ts';
import { address, filingName, foreignText, language, name, text } from './text.ts';

/** A role that a person held; both ends belong to it, an open end is left out. */
const role = z.strictObject({
  /** As it stands on a card: "Deputy chairman, Security Council of Russia". */
  title: name,
  /** As it stands in a sentence: "deputy chairman of Russia’s Security Council". Without it the title is used. */
  words: text.optional(),
  /** Left out: since before anything that is asked. */
  from: date.optional(),
  to: date.optional(),
  /** Where the dates can be read. */
  url: address.optional(),
});

/** A person with dated roles. */
export const person = z.strictObject({
  /** The name by which the texts introduce the person. */
  name,
  /** Other names by which the texts refer to the person: whole words. */
  aliases: z.array(name).min(1).optional(),
  /** The name in its own script. */
  native: foreignText.optional(),
  /** The name as lists put it in order, where that is not as it is written. */
  filedAs: filingName.optional(),
  /** Who that is, in one line, which ends with its references or is the site's own. */
  summary: text,
  /** What the summary rests on. */
  citations: citations.optional(),
  born: date.optional(),
  /** The item in Wikidata: "Q7747". */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, { error: 'is not a Wikidata item: write it as in "Q7747"' })
    .optional(),
  roles: z.array(role).min(1),
  /** Changes since the first publication. */
  changes: z.array(change).min(1).optional(),
  /** The language of the summary and the roles, where it is not the site's. */
  lang: language.optional(),
});

export type Person = z.infer<typeof person>;
export type Role = z.infer<typeof role>;
