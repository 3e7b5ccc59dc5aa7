import type { Words } from '../schema/words.ts';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { LinkedKind } from '../content/entry-address.ts';
import type { PagedKind } from '../content/kind.ts';
import { getDrafts, showsDrafts } from './drafts.ts';
import { once } from './once.ts';

export type ArticleEntry = CollectionEntry<'articles'>;
export type BackgroundEntry = CollectionEntry<'background'>;
export type PersonEntry = CollectionEntry<'people'>;
export type SourceEntry = CollectionEntry<'sources'>;
/** An entry that has a page. */
export type PagedEntry = CollectionEntry<PagedKind>;
export type OwnPageEntry = CollectionEntry<'pages'>;
export type SiteData = CollectionEntry<'site'>['data'];

/** Drafts are left out here and nowhere else, so that none can leak. */
async function shown<K extends LinkedKind>(kind: K): Promise<CollectionEntry<K>[]> {
  const drafts = showsDrafts() ? new Set<string>() : await getDrafts();
  return getCollection(kind, ({ id }) => !drafts.has(`${kind}/${id}`));
}

/** The articles, newest day first; of one day, by id. */
export const getArticles = once(async (): Promise<ArticleEntry[]> => {
  const articles = await shown('articles');
  return articles.sort((a, b) => b.data.date.localeCompare(a.data.date, 'en') || a.id.localeCompare(b.id, 'en'));
});

/** The background pages by title. */
export const getBackgrounds = once(async (): Promise<BackgroundEntry[]> => byName(await shown('background')));

/** The people by name. */
export const getPeople = once(async (): Promise<PersonEntry[]> => byName(await shown('people')));

/** The sources by name. */
export const getSources = once(async (): Promise<SourceEntry[]> => byName(await shown('sources')));

/** All entries that have a page each, a kind after the other. */
export const getPaged = once(async (): Promise<PagedEntry[]> => [
  ...(await getArticles()),
  ...(await getBackgrounds()),
  ...(await getPeople()),
  ...(await getSources()),
]);

/** The pages of the owner's own by title. */
export const getOwnPages = once(async (): Promise<OwnPageEntry[]> => byName(await shown('pages')));

/** In the order of the site's language. */
async function byName<T extends PagedEntry | OwnPageEntry>(found: T[]): Promise<T[]> {
  const { compare } = new Intl.Collator((await getSite()).lang);
  return found.sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** What the page of an entry is called: the title of a text, the name of a person or a source. */
export function nameOf({ data }: PagedEntry | OwnPageEntry): string {
  return 'name' in data ? data.name : data.title;
}

/** The records of publication by their ids, `articles/x`. */
export const getRecords = once(
  async (): Promise<ReadonlyMap<string, CollectionEntry<'published'>['data']>> =>
    new Map((await getCollection('published')).map(({ id, data }) => [id, data])),
);

/** One entry. Throws where there is none, which the checks have ruled out before a build. */
export async function getOne<K extends PagedKind | 'site' | 'words'>(kind: K, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no "${id}" in ${kind}. "npm run check" says where it is asked for.`);
  return entry;
}

/** What the whole site says of itself. */
export async function getSite(): Promise<SiteData> {
  return (await getOne('site', 'site')).data;
}

/** The language of an entry: its own, else the site's. */
export async function languageOf({ lang }: { readonly lang?: string | undefined }): Promise<string> {
  return lang ?? (await getSite()).lang;
}

/** The site's own words in a language: those of the exact tag, else those of its language (`en-GB` → `en`). */
export async function getWords(lang: string): Promise<Words> {
  const exact = await getEntry('words', lang);
  const { data } = exact ?? (await getOne('words', new Intl.Locale(lang).language));
  return { ...data, lang };
}
