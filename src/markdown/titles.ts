import { wordFiles, wordsOf } from '../content/site-words.ts';

/** What may stand before a person’s name in a language, by the site's words; nothing where it has none. */
export function titlesOf(root: string, lang: string): string {
  const { titles } = wordsOf(wordFiles(root), lang);
  return typeof titles === 'string' ? titles : '';
}
