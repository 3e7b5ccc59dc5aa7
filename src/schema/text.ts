import { z } from 'astro/zod';

/** Characters that show nothing: white space, controls, and what Unicode calls default-ignorable (zero-width space, joiners …). */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{White_Space}]*$/u;

/** Text that a reader can see, of any length: a string of invisible characters counts as empty. */
const visible = z
  .string()
  .refine((value) => !INVISIBLE.test(value), { error: 'is empty: write the text, or remove the key' });

/** Text of at most `max` characters, those of Unicode: an emoji may be several, and none is two. */
export const textUpTo = (max: number) =>
  visible.refine((value) => lengthOf(value) <= max, {
    error: ({ input }) => `has ${lengthOf(String(input))} characters; at most ${max} are shown in full`,
  });

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A name or headline. */
export const name = textUpTo(110);

/** A name as lists put it in order: "Merkel, Angela", or how Japanese characters are read. */
export const filingName = name.refine((value) => INVISIBLE.test(value) || /[\p{L}\p{N}]/u.test(value), {
  error: 'has no letter or figure to go by: write the name as it is looked for, as in "Merkel, Angela"',
});

/** A text of one paragraph. */
export const text = textUpTo(2000);

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

/** An address on the web, of at most 2,000 characters. `http` is let through here and warned of by the checks. */
export const address = z.string().refine((value) => addressProblem(value) === undefined, {
  error: ({ input }) => addressProblem(String(input)),
});

/** A name in the script of its own language. */
export const foreignText = z.strictObject({ text: name, lang: language });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What some characters look like that nobody sees, and that are refused in texts only where they mean nothing. */
const UNSEEN = /[\u200E\u200F\p{Default_Ignorable_Code_Point}]/u;

function addressProblem(value: string): string | undefined {
  const url = /^https?:\/\/\S+$/.test(value) ? URL.parse(value) : null;
  if (!url) return 'is not an address: write it whole, beginning with "https://"';
  if (url.username !== '' || url.password !== '') {
    return 'has a name or password before "@", which every reader would get: write the address without it';
  }
  if (UNSEEN.test(value)) return 'has a character that cannot be seen: copy the address again, or write it as "%…"';
  return value.length > 2000 ? `has ${value.length} characters; at most 2000 are taken for an address` : undefined;
}
