import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
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
  // In development entries change, and to list them all takes longer.
  return import.meta.env.DEV ? getEntry(kind, id) : (await loadedEntries(kind)).get(id);
}

const byId = <K extends LoadedKind>(kind: K) =>
  once(async (): Promise<ReadonlyMap<string, CollectionEntry<K>>> => {
    const all = await getCollection(kind);
    for (const entry of all) {
      // Of the file that it is, by which all of it is told.
      if ('digest' in entry) rememberDigest(entry, `${kind}/${entry.id} ${String(entry.digest)}`);
    }
    return new Map(all.map((entry) => [entry.id, entry]));
  });

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
