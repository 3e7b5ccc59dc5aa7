import { root } from 'astro:config/server';
import type { CollectionEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { entriesOnDisk, wordsOnDisk } from '../content/entries-on-disk.ts';
import { keptEntries } from '../content/kept-entries.ts';
import type { PagedKind } from '../content/kind.ts';
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
import { store } from './store.ts';

type LoadedKind = PagedKind | 'pages' | 'site' | 'words' | 'published';

/**
 * The entries of a kind by their ids, as they were read: one object an entry, so that what is known of it is found again.
 * Of what they say nothing is noted as read here.
 */
export const loadedEntries = <K extends LoadedKind>(kind: K): Promise<ReadonlyMap<string, CollectionEntry<K>>> =>
  loaded[kind]();

/** One entry, as it was loaded. */
export async function loadedEntry<K extends LoadedKind>(kind: K, id: string) {
  return (await loadedEntries(kind)).get(id);
}

/** The entries of a kind as they are read, each with a digest of its file. */
type Entries<K extends LoadedKind> = readonly (CollectionEntry<K> & { readonly digest: string })[];

/** In development, what may have changed is read from the disk, and entries that are the same stay the same objects. */
const byId = <K extends LoadedKind>(kind: K, read: () => Entries<K> | Promise<Entries<K>>) =>
  once(async (): Promise<ReadonlyMap<string, CollectionEntry<K>>> => {
    const all = await read();
    // Of the file that it is, by which all of it is told.
    for (const entry of all) rememberDigest(entry, `${kind}/${entry.id} ${entry.digest}`);
    return new Map(all.map((entry) => [entry.id, entry]));
  });

const project = fileURLToPath(root);

const reader = <K extends Exclude<LoadedKind, 'words'>, T extends object>(kind: K, schema: z.ZodType<T>) =>
  import.meta.env.DEV ? entriesOnDisk(project, kind, schema) : () => keptEntries(project, kind, schema, store);

const loaded: { readonly [K in LoadedKind]: () => Promise<ReadonlyMap<string, CollectionEntry<K>>> } = {
  articles: byId('articles', reader('articles', article)),
  background: byId('background', reader('background', background)),
  people: byId('people', reader('people', person)),
  sources: byId('sources', reader('sources', source)),
  pages: byId('pages', reader('pages', page)),
  site: byId('site', reader('site', site)),
  words: byId('words', wordsOnDisk(project, words)),
  published: byId('published', reader('published', published)),
};
