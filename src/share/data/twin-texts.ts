import { z } from 'astro/zod';

/** A text that says something. */
export const text = z.string().min(1);

/** A day of the calendar. */
export const day = z.iso.date();

/** A date as precise as it is known. */
export const edtf = text.describe(
  'A calendar date in EDTF (ISO 8601-2), as precise as it is known: "2022-12-26", "1960~".',
);

/** A text that may have marks. */
export const markdown = text.describe('Inline Markdown.');

/** Where something stands on its page. */
export const anchor = text.nullable().describe('The id of the element on the page, for a link to it.');

/** What something rests on. */
export const ids = z.array(text).describe('Ids of `citations`.');
