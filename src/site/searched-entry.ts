import type { PagedKind } from '../content/kind.ts';
import type { SearchedText } from '../search/searched-text.ts';
import { getOne, type PagedEntry } from './collections.ts';
import { keptTexts } from './kept-question.ts';
import { searchedText } from './searched-text.ts';

/** What names an entry that is searched. */
export interface EntryName {
  readonly collection: PagedKind;
  readonly id: string;
}

/** What a search finds and shows of an entry, as JSON. */
export const searchedJson = ({ collection, id }: EntryName): Promise<string> => searched(`${collection}/${id}`);

/** What a search finds and shows of an entry. */
export async function searchedEntry(entry: EntryName): Promise<SearchedText> {
  const text: unknown = JSON.parse(await searchedJson(entry));
  if (!isSearchedText(text)) throw new TypeError('What is kept for the search is no text of a page.');
  return text;
}

const searched = keptTexts('searched', async (key) => JSON.stringify(await searchedText(await entryOf(key))));

function entryOf(key: string): Promise<PagedEntry> {
  const [kind, id = ''] = key.split('/');
  if (kind === 'articles' || kind === 'background') return getOne(kind, id);
  return kind === 'people' ? getOne(kind, id) : getOne('sources', id);
}

function isSearchedText(text: unknown): text is SearchedText {
  return typeof text === 'object' && text !== null && 'passages' in text;
}
