import { z } from 'astro/zod';
import { change } from './change.ts';
import { citations, citedText, datedText } from './citation.ts';
import { day } from './date.ts';
import { moment } from './moment.ts';
import { picture } from './picture.ts';
import { id, language, name, text, textUpTo } from './text.ts';

/** What was not known on the article's date, and what became of it. */
const unknownItem = z.strictObject({ ...citedText.shape, resolved: datedText.optional() });

/** What was disputed: at least two sides, each cited. */
const disputedItem = z.strictObject({
  text,
  sides: z.array(citedText).min(2, { error: 'needs at least two sides, each with its citation' }),
  resolved: datedText.optional(),
});

/** An article's frontmatter: the news of one day, and who said so. */
export const article = z.strictObject({
  /** The headline; at most 110 characters. */
  title: name,
  /** One sentence that a cold reader understands, the standfirst; at most 200 characters. */
  description: textUpTo(200),
  /** The day of the news. */
  date: day,
  /** The outlet whose report the article rests on: an id in content/sources. */
  source: id,
  /** The people in it: ids in content/people. */
  people: z.array(id),
  /** Its background: an id in content/background. */
  background: id,
  /** Three lines, "In brief"; each ends with its reference, `[^id]`. */
  summary: z.array(text).length(3, { error: 'needs exactly three lines' }),
  /** The lead picture. */
  picture: picture.optional(),
  citations,
  /** What was known on the day. */
  known: z.array(citedText).min(1).optional(),
  /** What was not known on the day. */
  unknown: z.array(unknownItem).min(1).optional(),
  /** What was disputed on the day. */
  disputed: z.array(disputedItem).min(1).optional(),
  /** What happened next. */
  outcome: z.array(datedText).min(1).optional(),
  /** Changes since the first publication. */
  changes: z.array(change).min(1).optional(),
  /** A draft is shown by `npm run dev` and `npm run preview` alone. */
  draft: z.boolean().optional(),
  /** A draft until then. */
  embargo: moment.optional(),
  /** Who wrote it, where it is not the publisher: names, or ids in content/people. */
  authors: z.array(name).min(1).optional(),
  /** The language, where it is not the site's. */
  lang: language.optional(),
});

export type Article = z.infer<typeof article>;
