import type { Corpus } from './corpus.ts';
import { textsOf, valueAt } from './yaml-node.ts';

/** The texts at a path of keys in the words of a language, else in those of its base language; none where neither has a file. */
export function languageWords({ words }: Corpus, lang: string, ...path: readonly string[]): string[] {
  const entry = words.entries.get(lang) ?? words.entries.get(new Intl.Locale(lang).language);
  return entry ? textsOf(entry, valueAt(entry, ...path)).map(({ text }) => text) : [];
}
