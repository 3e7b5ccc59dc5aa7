import type { EntryFile } from '../../content/entry-file.ts';
import { parseDate } from '../../schema/date.ts';
import { attributeOf } from '../../text/component-node.ts';
import { bodyOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { componentsOf } from '../placed-components.ts';
import { proseOf } from '../prose.ts';
import { dayWords, type DayWords } from '../day-words.ts';
import { blocksOf, frontmatterTexts, isExempt, wordsAt } from '../shown-prose.ts';

/** A day of the week is that of the date beside it, and that of its `<When>`. Quotations are exempt. */
export const weekdays: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry)) return;
  const words = dayWords(corpus, languageOf(corpus, entry));
  for (const block of blocksOf(entry)) {
    const { visible, offsetAt } = proseOf(entry, block, isExempt);
    for (const span of words.wrong(visible)) {
      yield errorAt(entry, offsetAt(span.start), 'weekday', messageOf(wordsAt(visible, span), span.right));
    }
  }
  for (const { text, offset } of frontmatterTexts(entry)) {
    for (const span of words.wrong(text)) {
      yield errorAt(entry, offset, 'weekday', messageOf(wordsAt(text, span), span.right));
    }
  }
  yield* inWhen(entry, words);
};

function messageOf(words: string, right: string): string {
  return `"${words}" is no such day, the date is a ${right}: correct the day of the week or the date`;
}

function* inWhen(entry: EntryFile, words: DayWords): Iterable<Problem> {
  const tree = bodyOf(entry);
  for (const { component } of tree ? componentsOf(tree) : []) {
    const date = component.name === 'When' ? parseDate(attributeOf(component, 'date')?.text ?? '') : undefined;
    if (date?.precision !== 'day' || date.about) continue;
    const { text, offsetAt } = proseOf(entry, component, () => false);
    const span = words.wrongOn(text, date.earliest);
    if (!span) continue;
    const message = `"${wordsAt(text, span)}" is not the day of date="${date.edtf}", which is a ${span.right}: correct the one or the other`;
    yield errorAt(entry, offsetAt(span.start), 'weekday', message);
  }
}
