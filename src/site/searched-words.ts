import { pageWords, type PageWords } from '../search/page-words.ts';
import { WordForms } from '../search/word-forms.ts';
import { getSite } from './collections.ts';
import { keptTexts } from './kept-question.ts';
import { entryName, searchedEntry, type EntryName } from './searched-entry.ts';

/** What the index of the search takes of an entry. It is kept, so that a build after an edit reads no other text again. */
export async function wordsOf({ collection, id }: EntryName): Promise<PageWords> {
  const words: unknown = JSON.parse(await kept(`${collection}/${id}`));
  if (!isPageWords(words)) throw new TypeError('What is kept for the search are no words of a page.');
  return words;
}

const forms = new WordForms();

const kept = keptTexts('searched-words', async (key) => {
  const { lang } = await getSite();
  return JSON.stringify(pageWords(await searchedEntry(entryName(key)), lang, forms));
});

function isPageWords(words: unknown): words is PageWords {
  return typeof words === 'object' && words !== null && 'orders' in words;
}
