import remarkGfm from 'remark-gfm';
import { backgroundNotes } from './background-notes.ts';
import { citationMarks } from './citation-marks.ts';
import { entryLinks } from './entry-links.ts';
import { pageLanguage } from './page-language.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { personMentions } from './person-mentions.ts';
import { safeMdx } from './safe-mdx.ts';
import { sectionIds } from './section-ids.ts';

/**
 * What a body goes through, in order: nothing but allowed MDX; people in the article's own text; then the notes, whose
 * citations are numbered with the article's.
 */
export const remarkPlugins = [
  remarkGfm,
  safeMdx,
  sectionIds,
  paragraphIds,
  personMentions,
  backgroundNotes,
  pageLanguage,
  citationMarks,
  entryLinks,
];
