import { pagedKinds, type PagedKind } from '../content/kind.ts';
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

/** What names an entry, of its one text, `people/xi-jinping`. */
export function entryName(key: string): EntryName {
  const [kind, id = ''] = key.split('/');
  const collection = pagedKinds.find((each) => each === kind) ?? 'sources';
  return { collection, id };
}

const searched = keptTexts('searched', async (key) =>
  JSON.stringify(await searchedText(await entryOf(entryName(key)))),
);

function entryOf({ collection, id }: EntryName): Promise<PagedEntry> {
  if (collection === 'articles' || collection === 'background') return getOne(collection, id);
  return collection === 'people' ? getOne(collection, id) : getOne('sources', id);
}

function isSearchedText(text: unknown): text is SearchedText {
  return typeof text === 'object' && text !== null && 'passages' in text;
}
