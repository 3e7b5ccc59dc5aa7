import { dataOf, listEntries, readEntry } from '../content/entry-file.ts';

/** What may stand before a person’s name in a language, by its file in src/words; nothing where it has none. */
export function titlesOf(root: string, lang: string): string {
  const files = listEntries(root, 'words');
  const file = [lang, new Intl.Locale(lang).language].find((tag) => files.includes(tag));
  const titles = file === undefined ? undefined : dataOf(readEntry(root, 'words', file)).titles;
  return typeof titles === 'string' ? titles : '';
}
