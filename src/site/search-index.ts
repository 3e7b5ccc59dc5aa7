import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { z } from 'astro/zod';
import { partFileOf, type IndexBorders } from '../search/index-files.ts';
import { digest } from '../content/store.ts';
import { blocksOf } from '../search/index-block.ts';
import { indexThread } from '../search/index-thread.ts';
import type { IndexedPage } from '../search/index-worker.ts';
import { pageNumber, searchedKinds, textFileOf, type SearchedKind } from '../search/searched-text.ts';
import { getArticles, getBackgrounds, getPeople, getSources, type PagedEntry } from './collections.ts';
import { keptAnswers } from './kept-question.ts';
import { once } from './once.ts';
import { withReads } from './reads.ts';
import { searchedJson, type EntryName } from './searched-entry.ts';
import { keptWordsOf, wordsOf } from './searched-words.ts';

/** The index of the site's search, but for the texts of its files. */
export interface SearchIndex {
  /** Digests of the files of its words, by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly borders: IndexBorders;
  readonly counts: Readonly<Record<SearchedKind, number>>;
  /** How many statements the site has, and how many each filter leaves, by its word in the index. */
  readonly statements: number;
  readonly chosen: ReadonlyMap<string, number>;
}

/** It is kept until the words of a page change. */
export const getSearchIndex = once(async (): Promise<SearchIndex> => {
  const { files, chosen, ...others } = await index('');
  return { ...others, files: new Map(files), chosen: new Map(chosen) };
});

/**
 * Has the index written on its thread while other pages are looked at. Resolves when the thread has been told of all pages, so
 * that it does not wait in the middle for this one. Who asks for the index waits, and hears what is wrong with it.
 */
export async function beginSearchIndex(): Promise<void> {
  const index = getSearchIndex().catch(() => undefined);
  await Promise.race([index, toldOfAll.promise]);
}

/** Where the index is kept, the thread is told of nothing. */
const toldOfAll = Promise.withResolvers<undefined>();

/** The text of a file of its words. Who is given the digest of a file depends on nothing that all of them are made of. */
export async function indexFile(name: string): Promise<string> {
  const { made } = await withReads(written);
  const text = made.files.get(name);
  if (text === undefined) throw new Error(`The search's index has no file ${name}.`);
  return text;
}

/** The files that have the texts of pages: their names, and the entries whose texts they have. */
export async function textFiles(): Promise<{ readonly name: string; readonly entries: readonly EntryName[] }[]> {
  const entries = await searchedEntries();
  return searchedKinds.flatMap((collection) => {
    const files = Map.groupBy(entries[collection].entries(), ([number]) => textFileOf(collection, number));
    return [...files].map(([name, own]) => ({ name, entries: own.map(([, { id }]) => ({ collection, id })) }));
  });
}

/** A file of texts by its name, `articles-0`, with those of these entries. */
export async function textFile(name: string, entries: readonly EntryName[]): Promise<string> {
  const texts: string[] = [];
  for (const entry of entries) texts.push(await searchedJson(entry));
  return partFileOf(`texts/${name}`, `[${texts.join()}]`);
}

type Entries = Readonly<Record<SearchedKind, readonly PagedEntry[]>>;

/** The entries that are found, in the order of their numbers: articles from the oldest on, so that a new one changes no other. */
const searchedEntries = once(async (): Promise<Entries> => ({
  articles: (await getArticles()).toReversed(),
  background: byId(await getBackgrounds()),
  people: byId(await getPeople()),
  sources: byId(await getSources()),
}));

function byId<T extends PagedEntry>(entries: readonly T[]): T[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** An entry with its number in the index. */
interface NumberedEntry {
  readonly entry: PagedEntry;
  readonly number: number;
}

const wordsInHand = async ({ entry, number }: NumberedEntry) => ({ number, words: await wordsOf(entry) });
const wordsKept = async ({ entry, number }: NumberedEntry) => ({ number, kept: await keptWordsOf(entry) });

/** Entries with their numbers, in the order of those. */
function numbered(entries: Entries): NumberedEntry[] {
  const all = searchedKinds.flatMap((kind) =>
    entries[kind].map((entry, index) => ({ entry, number: pageNumber(kind, index) })),
  );
  return all.sort((one, other) => one.number - other.number);
}

/** As it is kept. */
const plainIndex = z.object({
  files: z.array(z.tuple([z.string(), z.string()])),
  borders: z.object({ words: z.array(z.string()), ends: z.array(z.string()) }),
  counts: z.object({ articles: z.number(), background: z.number(), people: z.number(), sources: z.number() }),
  statements: z.number(),
  chosen: z.array(z.tuple([z.string(), z.number()])),
});

/** Of words that are kept, of which the thread reads those alone that have changed; else all words are handed to it. */
const written = once(async () => {
  if (import.meta.env.DEV) return writtenOf(wordsInHand, false);
  try {
    return await writtenOf(wordsKept, true);
  } catch {
    // The store may have lost them. If something else is wrong, it is said here.
    return writtenOf(wordsInHand, false);
  }
});

/** Block after block, so that the texts of all are never there at the same time. */
async function writtenOf(pageOf: (page: NumberedEntry) => Promise<IndexedPage>, withStore: boolean) {
  const thread = indexThread(fileURLToPath(root), withStore);
  for (const block of blocksOf(numbered(await searchedEntries()))) {
    const pages: IndexedPage[] = [];
    for (const page of block) pages.push(await pageOf(page));
    thread.add(pages);
  }
  toldOfAll.resolve(undefined);
  return thread.end();
}

const index = keptAnswers('search-index', plainIndex, async () => {
  const entries = await searchedEntries();
  const counts = {
    articles: entries.articles.length,
    background: entries.background.length,
    people: entries.people.length,
    sources: entries.sources.length,
  };
  const { files, borders, statements, chosen } = await written();
  const sums = Array.from(files, ([name, text]) => [name, digest(text)] as const);
  return { files: sums, borders, counts, statements, chosen: [...chosen] };
});
