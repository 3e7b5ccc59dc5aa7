import { isKeyed, wordsOf, type WordFiles } from '../content/site-words.ts';
import type { Corpus } from './corpus.ts';
import { isSound } from './frontmatter.ts';

/** The texts at a path of keys in the site's words of a language; none where it has none. */
export function languageWords(corpus: Corpus, lang: string, ...path: readonly string[]): string[] {
  const words: unknown = wordsOf(readableWords(corpus), lang);
  const found = path.reduce((value, key) => (isKeyed(value) ? value[key] : undefined), words);
  return [found].flat().filter((text) => typeof text === 'string');
}

/** The files of a corpus that hold the site's words, as far as they can be read. */
export function readableWords({ words, ownWords }: Corpus): WordFiles {
  const sound = ({ entries }: Corpus['words']) => new Map([...entries].filter(([, entry]) => isSound(entry)));
  return { software: sound(words), own: sound(ownWords) };
}
