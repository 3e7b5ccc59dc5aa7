import { pageWords } from '../search/page-words.ts';
import { WordForms } from '../search/word-forms.ts';
import { getSite } from './collections.ts';
import { keptTexts } from './kept-question.ts';
import { entryName, searchedEntry, type EntryName } from './searched-entry.ts';

/** What the index of the search takes of an entry, as JSON of `PageWords`. It is kept, so that a build after an edit reads no other text again. */
export const wordsOf = ({ collection, id }: EntryName): Promise<string> => kept(`${collection}/${id}`);

const forms = new WordForms();

const kept = keptTexts('searched-words', async (key) => {
  const { lang } = await getSite();
  return JSON.stringify(pageWords(await searchedEntry(entryName(key)), lang, forms));
});
