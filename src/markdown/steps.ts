import type { Root } from 'mdast';
import { backgroundNotes } from './background-notes.ts';
import type { BodySource } from './body-source.ts';
import { correctedPassages } from './corrected-passages.ts';
import { drawingPlaces } from './drawing-places.ts';
import { figures } from './figures.ts';
import { headingIds } from './heading-ids.ts';
import { personMentions } from './mention-links.ts';
import { pageLanguage } from './page-language.ts';
import { pageLinks } from './page-links.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { tableAlignment } from './table-alignment.ts';
import { unravel } from './unravel.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** Changes the tree of a body for its page. */
export type Step = (tree: Root, source: BodySource) => void;

/**
 * What a body goes through, in order: marks of corrections, for which the passages are as they were recorded; people in the
 * article's own text; then the notes, whose citations are numbered with the article's. The numbers come last of all.
 */
export const steps: readonly Step[] = [
  unravel,
  correctedPassages,
  headingIds,
  paragraphIds,
  drawingPlaces,
  figures,
  personMentions,
  backgroundNotes,
  wrappedLines,
  pageLanguage,
  pageLinks,
  tableAlignment,
];
