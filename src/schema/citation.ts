import { z } from 'astro/zod';
import { date } from './date.ts';
import { licence } from './licence.ts';
import { pictureKinds } from './picture.ts';
import { address, foreignText, id, language, name, text, textUpTo } from './text.ts';

/** A speaker who has no page of their own. */
export const namedSpeaker = z.strictObject({
  /** The name, as it stands in the chain. */
  name,
  /** Who that is, as it stands after the name: "China’s ambassador in Washington". */
  words: text,
  /** The language of the name, where it is not the page's. */
  lang: language.optional(),
});

/** The very words on which a statement rests. */
const quote = z.strictObject({
  /** As they were published. */
  text,
  /** Their language, where it is not that of the entry. */
  lang: language.optional(),
  /** What they mean, in the language of the entry; it is shown as ours. */
  translation: text.optional(),
});

/** What a statement rests on: the chain from the speaker over the outlet to whoever relayed it, and where it can be read. */
export const citation = z
  .strictObject({
    /** Who said it: a person's id or a name with words. Left out when the source speaks for itself. */
    by: z.union([id, namedSpeaker]).optional(),
    /** Who reported it: an id in content/sources. */
    source: id,
    /** Through whom we have it, in order; the last one hosts the address. */
    via: z.array(id).min(1).optional(),
    /** The title of the page, which may be that of a treaty; at most 300 characters. */
    title: textUpTo(300).optional(),
    /** What the page is, in our own words, where its title is not known. */
    describes: text.optional(),
    /** The date of the page, as precise as known. */
    date: date.optional(),
    /** Where it can be read; left out where there is no address that may be cited. */
    url: address.optional(),
    quote: quote.optional(),
    /** A copy of the page in an archive. */
    archive: address.optional(),
    /** The day on which the page was read. */
    retrieved: date.optional(),
    /** Of a picture: what it is. Its `date` is then the day on which it was taken or made. */
    shows: z.enum(pictureKinds).optional(),
    /** Of a picture: how it may be used, where whoever made it says so. */
    licence: licence.optional(),
  })
  .refine((value) => (value.title === undefined) !== (value.describes === undefined), {
    error: 'needs either "title" (of the page) or "describes" (in our own words), not both',
    // Asked also where another key is wrong, so that all problems are found at once.
    when: ({ value }) => isFields(value),
  })
  .refine((value) => value.licence === undefined || value.shows !== undefined, {
    path: ['licence'],
    error: 'is that of a picture: add "shows", or remove it',
    when: ({ value }) => isFields(value),
  });

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The citations of an entry by their ids. */
export const citations = z.record(id, citation);

/** The ids of the citations that a statement rests on: one, or a list. */
export const cite = z.union([id, z.array(id).min(1)]);

/** A text in inline Markdown with its citations. */
export const citedText = z.strictObject({ text, cite });

/** A cited text with its date. */
export const datedText = z.strictObject({ date, text, cite });

/** A name in its own script. */
export const native = foreignText;

export type Quote = z.infer<typeof quote>;
export type Citation = z.infer<typeof citation>;
export type Citations = Readonly<z.infer<typeof citations>>;
export type CitedText = z.infer<typeof citedText>;
export type DatedText = z.infer<typeof datedText>;
