import { getCollection, type CollectionEntry } from 'astro:content';
import type { PagedKind } from '../content/kind.ts';
import { rememberDigest } from './data-digest.ts';
import { once } from './once.ts';

type LoadedKind = PagedKind | 'pages' | 'site' | 'words' | 'published';

/**
 * The entries of a kind by their ids, as they were loaded: one object an entry, so that what is known of it is found again.
 * Astro makes a new one each time. Of what they say nothing is noted as read here.
 */
export const loadedEntries = <K extends LoadedKind>(kind: K): Promise<ReadonlyMap<string, CollectionEntry<K>>> =>
  loaded[kind]();

/** One entry, as it was loaded. */
export async function loadedEntry<K extends LoadedKind>(kind: K, id: string) {
  return (await loadedEntries(kind)).get(id);
}

const byId = <K extends LoadedKind>(kind: K) => {
  // In development entries are loaded anew with each change: of those that are the same, all that is known stays.
  let before: ReadonlyMap<string, CollectionEntry<K>> = new Map();
  return once(async (): Promise<ReadonlyMap<string, CollectionEntry<K>>> => {
    const all = await getCollection(kind);
    before = new Map(
      all.map((entry) => {
        const last = before.get(entry.id);
        return [entry.id, last?.digest !== undefined && last.digest === entry.digest ? last : entry];
      }),
    );
    for (const entry of before.values()) {
      // Of the file that it is, by which all of it is told.
      if (entry.digest !== undefined) rememberDigest(entry, `${kind}/${entry.id} ${String(entry.digest)}`);
    }
    return before;
  });
};

const loaded: { readonly [K in LoadedKind]: () => Promise<ReadonlyMap<string, CollectionEntry<K>>> } = {
  articles: byId('articles'),
  background: byId('background'),
  people: byId('people'),
  sources: byId('sources'),
  pages: byId('pages'),
  site: byId('site'),
  words: byId('words'),
  published: byId('published'),
};
