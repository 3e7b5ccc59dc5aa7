import { z } from 'astro/zod';
import { change } from './change.ts';
import { address, foreignText, language, name, text, textOrTexts } from './text.ts';

/** What a source is. */
export const sourceKinds = [
  'state-news-agency',
  'news-agency',
  'newspaper',
  'broadcaster',
  'trade-publication',
  'online-publication',
  'government-office',
  'intergovernmental-body',
  'court',
  'company',
  'research-institute',
  'reference-work',
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
  /** The name in its own script. */
  native: foreignText.optional(),
  kind: z.enum(sourceKinds),
  ownership: z.enum(ownerships),
  /** What it is, as it stands beside its name: "Russia’s state-owned news agency"; several forms in languages that inflect. */
  words: textOrTexts,
  /** ISO 3166-1 alpha-2; left out for a body of several states. */
  country: z
    .string()
    .refine(isCountry, { error: 'is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"' })
    .optional(),
  /** Its home page. */
  url: address.optional(),
  /** What its ownership class rests on; without it the page says "not evidenced". */
  evidence: z.strictObject({ text, url: address }).optional(),
  /** What it is good for and what not. */
  note: text,
  /** Changes since the first publication. */
  changes: z.array(change).min(1).optional(),
  /** The language of the words and the note, where it is not the site's. */
  lang: language.optional(),
});

export type Source = z.infer<typeof source>;

/** Intl knows the assigned codes: it gives back the code itself for one that is not. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
