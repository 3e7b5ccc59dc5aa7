import type { EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt, warningAt } from '../place.ts';
import { proseOf } from '../prose.ts';
import { dayWords } from '../day-words.ts';
import { blocksOf, frontmatterTexts, isExempt, wordsAt } from '../shown-prose.ts';

/** No date in the text shifts with the day it is read, unless `<When>` says which is meant. Quotations are exempt. */
export const relativeDates: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry)) return;
  const { relative } = dayWords(corpus, languageOf(corpus, entry));
  for (const block of blocksOf(entry)) {
    const { visible, offsetAt } = proseOf(entry, block, isExempt);
    for (const span of relative(visible)) {
      const words = wordsAt(visible, span);
      const message = `"${words}" shifts with the day it is read: write the date, or <When date="2022-12-21">${words}</When>`;
      yield errorAt(entry, offsetAt(span.start), 'relative-date', message);
    }
  }
  for (const { text, offset } of frontmatterTexts(entry)) {
    for (const span of relative(text)) {
      const message = `"${wordsAt(text, span)}" shifts with the day it is read: write the date here`;
      yield warningAt(entry, offset, 'relative-date', message);
    }
  }
};
