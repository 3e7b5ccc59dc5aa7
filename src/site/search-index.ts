import { indexFiles, partFile, type IndexBorders } from '../search/index-files.ts';
import { IndexWriter } from '../search/index-writer.ts';
import {
  pageNumber,
  searchedKinds,
  textFileOf,
  textsInFile,
  type SearchedKind,
  type SearchedText,
} from '../search/searched-text.ts';
import { getArticles, getBackgrounds, getPeople, getSite, getSources, type PagedEntry } from './collections.ts';
import { once } from './once.ts';
import { summary } from './kept-question.ts';
import { searchedText } from './searched-text.ts';

/** The index of the site's search. */
export interface SearchIndex {
  /** The files of its words by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly borders: IndexBorders;
  readonly counts: Readonly<Record<SearchedKind, number>>;
  /** How many statements the site has, and how many each filter leaves, by its word in the index. */
  readonly statements: number;
  readonly chosen: ReadonlyMap<string, number>;
}

/** Made of one page after the other, so that the texts of all are never there at the same time. */
export const getSearchIndex = summary('search-index', makeIndex);

/** The names of the files that have the texts of pages. */
export async function textFileNames(): Promise<string[]> {
  const entries = await searchedEntries();
  return searchedKinds.flatMap((kind) => [...new Set(entries[kind].map((_, index) => textFileOf(kind, index)))]);
}

/** A file of texts by its name, `articles-0`. */
export async function textFile(name: string): Promise<string> {
  const entries = await searchedEntries();
  const kind = searchedKinds.find((each) => name.startsWith(`${each}-`)) ?? 'articles';
  const { from, to } = textsInFile(kind, Number(name.slice(kind.length + 1)));
  const texts: SearchedText[] = [];
  for (const entry of entries[kind].slice(from, to)) texts.push(await searchedText(entry));
  return partFile(`texts/${name}`, texts);
}

/** The entries that are found, in the order of their numbers: articles from the oldest on, so that a new one changes no other. */
const searchedEntries = once(async (): Promise<Readonly<Record<SearchedKind, readonly PagedEntry[]>>> => ({
  articles: (await getArticles()).toReversed(),
  background: byId(await getBackgrounds()),
  people: byId(await getPeople()),
  sources: byId(await getSources()),
}));

function byId<T extends PagedEntry>(entries: readonly T[]): T[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function makeIndex(): Promise<SearchIndex> {
  const entries = await searchedEntries();
  const { lang } = await getSite();
  const writer = new IndexWriter();
  let statements = 0;
  const longest = Math.max(...searchedKinds.map((kind) => entries[kind].length));
  for (let index = 0; index < longest; index += 1) {
    for (const kind of searchedKinds) {
      const entry = entries[kind][index];
      if (!entry) continue;
      const text = await searchedText(entry);
      writer.add(pageNumber(kind, index), text, lang);
      statements += text.passages.filter((passage) => passage.kind === 'statement').length;
    }
  }
  const counts = {
    articles: entries.articles.length,
    background: entries.background.length,
    people: entries.people.length,
    sources: entries.sources.length,
  };
  return { ...indexFiles(writer.words(), writer.places()), counts, statements, chosen: writer.chosen };
}
