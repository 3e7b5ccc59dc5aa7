import { z } from 'astro/zod';

/** Characters that show nothing: white space, controls, and what Unicode calls default-ignorable (zero-width space, joiners …). */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{White_Space}]*$/u;

/** Text that a reader can see: a string of invisible characters counts as empty. */
export const text = z
  .string()
  .refine((value) => !INVISIBLE.test(value), { error: 'is empty: write the text, or remove the key' });

/** Text of at most `max` characters (UTF-16 units, as an editor's status line counts them). */
export const textUpTo = (max: number) =>
  text.refine((value) => value.length <= max, {
    error: ({ input }) => `has ${String(input).length} characters; at most ${max} are shown in full`,
  });

/** The name of an entry, a citation or a section: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id: use lower-case letters, digits and single hyphens, as in "call-announced"',
});

/** One text or several: languages that inflect need more than one form of the same words. */
export const textOrTexts = z.union([text, z.array(text).min(1)]);

/** A language tag as BCP 47 writes it: `en`, `zh-Hans`. */
export const language = z.string().refine(isLanguageTag, {
  error: 'is not a language tag: write one of BCP 47, such as "en", "ru" or "zh-Hans"',
});

/** An address on the web. `http` is let through here and warned of by the checks. */
export const address = z.string().refine(isWebAddress, {
  error: 'is not an address: write it whole, beginning with "https://"',
});

/** A text in the script of its own language. */
export const foreignText = z.strictObject({ text, lang: language });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(value)) return false;
  return URL.canParse(value);
}
