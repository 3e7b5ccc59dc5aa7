import { recent } from '../content/recent.ts';
import { isKeyed, wordsOf, type WordFiles } from '../content/site-words.ts';
import type { Corpus } from './corpus.ts';
import { isSound } from './frontmatter.ts';
import { perCorpus } from './per-corpus.ts';

/** The texts at a path of keys in the site's words of a language; none where it has none. */
export function languageWords(corpus: Corpus, lang: string, ...path: readonly string[]): string[] {
  const words: unknown = wordsIn(corpus)(lang);
  const found = path.reduce((value, key) => (isKeyed(value) ? value[key] : undefined), words);
  return [found].flat().filter((text) => typeof text === 'string');
}

/** To make the words of a language of their files takes as long as to look at an entry, and every one asks for some. */
const wordsIn = perCorpus((corpus) => {
  const files = readableWords(corpus);
  return recent(20, (lang: string) => wordsOf(files, lang));
});

/** The files of a corpus that hold the site's words, as far as they can be read. */
export function readableWords({ words, ownWords }: Corpus): WordFiles {
  const sound = ({ entries }: Corpus['words']) => new Map([...entries].filter(([, entry]) => isSound(entry)));
  return { software: sound(words), own: sound(ownWords) };
}
