import { z } from 'astro/zod';
import { language, name, textUpTo } from './text.ts';

/** The frontmatter of a page of the owner's own: an imprint, methods, contact. Nothing on it has to be cited. */
export const page = z.strictObject({
  /** The headline, by which the menu or the foot of every page links to it; at most 110 characters. */
  title: name,
  /** One sentence that says what is on the page, the standfirst; at most 200 characters. */
  description: textUpTo(200),
  /** A draft is shown by `npm run dev` and `npm run preview` alone. */
  draft: z.boolean().optional(),
  /** The language, where it is not the site's. */
  lang: language.optional(),
});
