import type { EntryFile } from '../../content/entry-file.ts';
import { language } from '../../schema/text.ts';
import type { EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { fieldsOf, textsOf, valueAt, type Field } from '../yaml-node.ts';

/** Readers can read the very words that a statement rests on: in their language, or with our translation. */
export const quotes: EntryCheck = function* (entry, corpus) {
  const own = languageOf(corpus, entry);
  for (const citation of fieldsOf(entry, valueAt(entry, 'citations'))) {
    const quote = fieldsOf(entry, citation.value).find(({ key }) => key === 'quote');
    if (quote) yield* quoteProblems(entry, quote, own);
  }
};

function* quoteProblems(entry: EntryFile, quote: Field, own: string): Iterable<Problem> {
  const fields = new Map(fieldsOf(entry, quote.value).map((field) => [field.key, field]));
  const lang = textsOf(entry, fields.get('lang')?.value)[0]?.text ?? own;
  if (!language.safeParse(lang).success) return;
  const translation = fields.get('translation');
  const isForeign = new Intl.Locale(lang).language !== new Intl.Locale(own).language;
  if (isForeign && !translation) {
    const message = `the words are in "${lang}", and this entry is in "${own}": add "translation", which is marked as ours`;
    yield errorAt(entry, quote.offset, 'quote-language', message);
  }
  if (!isForeign && translation && fields.has('text')) {
    const message = `a translation needs words in another language: add the "lang" of "text", or remove "translation"`;
    yield errorAt(entry, translation.offset, 'quote-language', message);
  }
}
