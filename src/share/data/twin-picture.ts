import { z } from 'astro/zod';
import { pictureKinds } from '../../schema/picture.ts';
import { anchor, edtf, ids, markdown, text } from './twin-texts.ts';

/** A picture in a twin. */
export const twinPicture = z.strictObject({
  anchor,
  shows: z.enum(pictureKinds).describe('What it is.'),
  alt: text.describe('What is to be seen.'),
  caption: markdown.nullable(),
  taken: edtf.nullable().describe('The day on which it was taken or made.'),
  credit: text.describe('Who took or drew it, for whom, and who relayed it.'),
  licence: z.strictObject({ name: text, url: z.url() }).nullable().describe('How it may be used, where that is known.'),
  citations: ids,
  address: z.url().nullable().describe('Of its file; null where the public address of the site is not known.'),
});
