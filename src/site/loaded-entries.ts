import { root } from 'astro:config/server';
import { getCollection, type CollectionEntry } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { entriesOnDisk, wordsOnDisk } from '../content/entries-on-disk.ts';
import type { PagedKind } from '../content/kind.ts';
import { dataDigestIn } from '../content/loaded-digest.ts';
import { article } from '../schema/article.ts';
import { background } from '../schema/background.ts';
import { page } from '../schema/page.ts';
import { person } from '../schema/person.ts';
import { published } from '../schema/published.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { words } from '../schema/words.ts';
import { rememberDigest } from '../content/data-digest.ts';
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

/** From Astro's collections in a build; in development from the disk, where entries that are the same stay the same objects. */
const byId = <K extends LoadedKind>(kind: K, onDisk: () => readonly CollectionEntry<K>[]) =>
  once(async (): Promise<ReadonlyMap<string, CollectionEntry<K>>> => {
    const all = import.meta.env.DEV ? onDisk() : await getCollection(kind);
    for (const entry of all) {
      if (entry.digest === undefined) continue;
      const loaded = String(entry.digest);
      // Of the file that it is, by which all of it is told.
      rememberDigest(entry, `${kind}/${entry.id} ${loaded}`);
      const ofData = dataDigestIn(loaded);
      if (ofData !== undefined) rememberDigest(entry.data, ofData);
    }
    return new Map(all.map((entry) => [entry.id, entry]));
  });

const project = fileURLToPath(root);

const loaded: { readonly [K in LoadedKind]: () => Promise<ReadonlyMap<string, CollectionEntry<K>>> } = {
  articles: byId('articles', entriesOnDisk(project, 'articles', article)),
  background: byId('background', entriesOnDisk(project, 'background', background)),
  people: byId('people', entriesOnDisk(project, 'people', person)),
  sources: byId('sources', entriesOnDisk(project, 'sources', source)),
  pages: byId('pages', entriesOnDisk(project, 'pages', page)),
  site: byId('site', entriesOnDisk(project, 'site', site)),
  words: byId('words', wordsOnDisk(project, words)),
  published: byId('published', entriesOnDisk(project, 'published', published)),
};
