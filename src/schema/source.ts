import { z } from 'astro/zod';
import { change } from './change.ts';
import { citations } from './citation.ts';
import { country } from './country.ts';
import { address, filingName, foreignText, language, name, text, textOrTexts } from './text.ts';

/** What a source is. */
export const sourceKinds = [
  'state-news-agency',
  'news-agency',
  'newspaper',
  'magazine',
  'broadcaster',
  'trade-publication',
  'online-publication',
  'scientific-journal',
  'reference-work',
  'government-office',
  'intergovernmental-body',
  'court',
  'political-party',
  'non-governmental-organisation',
  'company',
  'research-institute',
  'university',
  'social-media-account',
  'eyewitness',
] as const;

/** Who owns or pays for a source, in the classes of the State Media Monitor, shortened; `unknown` where nobody could say so far. */
export const ownerships = [
  'state-controlled',
  'state-funded-but-independent',
  'public',
  'private',
  'cooperative',
  'intergovernmental',
  'government',
  'unknown',
] as const;

/** An outlet, an office or an institution that is cited. */
export const source = z.strictObject({
  name,
  /** Other names by which readers look for it, such as the letters it goes by. */
  aliases: z.array(name).min(1).optional(),
  /** The name in its own script. */
  native: foreignText.optional(),
  /** The name as lists put it in order, where that is not as it is written. */
  filedAs: filingName.optional(),
  kind: z.enum(sourceKinds),
  ownership: z.enum(ownerships),
  /** What it is, as it stands beside its name: "Russia’s state-owned news agency"; several forms in languages that inflect. */
  words: textOrTexts,
  /** ISO 3166-1 alpha-2; left out for a body of several states. */
  country: country.optional(),
  /** Its home page. */
  url: address.optional(),
  /** What its ownership class rests on; without it the page says "not evidenced". */
  evidence: z.strictObject({ text, url: address }).optional(),
  /** What it is good for and what not: a line or several, each of which ends with its references or is the site's own. */
  note: textOrTexts,
  /** What the note rests on. */
  citations: citations.optional(),
  /** Changes since the first publication. */
  changes: z.array(change).min(1).optional(),
  /** The language of the words and the note, where it is not the site's. */
  lang: language.optional(),
});

export type Source = z.infer<typeof source>;
