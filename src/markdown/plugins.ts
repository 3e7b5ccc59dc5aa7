import { markdownSyntax } from '../text/markdown-syntax.ts';
import { backgroundNotes } from './background-notes.ts';
import { chartPlaces } from './chart-places.ts';
import { citationMarks } from './citation-marks.ts';
import { correctedPassages } from './corrected-passages.ts';
import { pageLinks } from './page-links.ts';
import { pageLanguage } from './page-language.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { personMentions } from './mention-links.ts';
import { safeMdx } from './safe-mdx.ts';
import { headingIds } from './heading-ids.ts';
import { tableAlignment } from './table-alignment.ts';
import { wrappedLines } from './wrapped-lines.ts';

/**
 * What a body goes through, in order: nothing but allowed MDX; marks of corrections, for which the passages are as they
 * were recorded; people in the article's own text; then the notes, whose citations are numbered with the article's.
 */
export const remarkPlugins = [
  markdownSyntax,
  safeMdx,
  correctedPassages,
  headingIds,
  paragraphIds,
  chartPlaces,
  personMentions,
  backgroundNotes,
  wrappedLines,
  pageLanguage,
  citationMarks,
  pageLinks,
  tableAlignment,
];
