import { pageWords } from '../search/page-words.ts';
import { WordForms } from '../search/word-forms.ts';
import { getSite } from './collections.ts';
import type { KeptText } from '../content/kept-text.ts';
import { keptText, keptTexts } from './kept-question.ts';
import { entryName, searchedEntry, type EntryName } from './searched-entry.ts';

/** What the index of the search takes of an entry, as JSON of `PageWords`. It is kept, so that a build after an edit reads no other text again. */
export const wordsOf = ({ collection, id }: EntryName): Promise<string> => kept(`${collection}/${id}`);

/** Where the store has it, for the thread that writes the index. */
export const keptWordsOf = ({ collection, id }: EntryName): Promise<KeptText> =>
  keptText(QUESTION, `${collection}/${id}`);

const QUESTION = 'searched-words';

const forms = new WordForms();

const kept = keptTexts(QUESTION, async (key) => {
  const { lang } = await getSite();
  return JSON.stringify(pageWords(await searchedEntry(entryName(key)), lang, forms));
});
