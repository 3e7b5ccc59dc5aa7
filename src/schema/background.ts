import { z } from 'astro/zod';
import { change } from './change.ts';
import { citations, datedText } from './citation.ts';
import { id, language, name, textUpTo } from './text.ts';

/** Something that happened, with its citation and, optionally, the people in it. */
const event = z.strictObject({ ...datedText.shape, people: z.array(id).min(1).optional() });

/** A background page's frontmatter. The page is kept current and is shared by any number of articles. */
export const background = z.strictObject({
  /** The headline; at most 110 characters. */
  title: name,
  /** One sentence that a cold reader understands, the standfirst; at most 200 characters. */
  description: textUpTo(200),
  citations,
  /** The timeline, oldest first. */
  events: z.array(event).min(1).optional(),
  /** Changes since the first publication. */
  changes: z.array(change).min(1).optional(),
  /** A draft is shown by `npm run dev` and `npm run preview` alone. */
  draft: z.boolean().optional(),
  /** The language, where it is not the site's. */
  lang: language.optional(),
});

export type Background = z.infer<typeof background>;
export type BackgroundEvent = z.infer<typeof event>;
