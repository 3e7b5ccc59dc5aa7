import type { Words } from '../schema/words.ts';
import type { CollectionEntry } from 'astro:content';
import type { LinkedKind } from '../content/entry-address.ts';
import type { PagedKind } from '../content/kind.ts';
import { filedName } from '../model/filed-name.ts';
import { nameOrder } from '../model/name-order.ts';
import { getDrafts, showsDrafts } from './drafts.ts';
import { loadedEntries, loadedEntry } from './loaded-entries.ts';
import { once } from './once.ts';
import { question } from './question.ts';

export type ArticleEntry = CollectionEntry<'articles'>;
export type BackgroundEntry = CollectionEntry<'background'>;
export type PersonEntry = CollectionEntry<'people'>;
export type SourceEntry = CollectionEntry<'sources'>;
/** An entry that has a page. */
export type PagedEntry = CollectionEntry<PagedKind>;
export type OwnPageEntry = CollectionEntry<'pages'>;
export type SiteData = CollectionEntry<'site'>['data'];

/**
 * The entries of a kind. Drafts are left out here and nowhere else, so that none can leak. Who asks for all does not
 * depend on their bodies: those are asked for by themselves.
 */
function shown<K extends LinkedKind>(kind: K): () => Promise<CollectionEntry<K>[]> {
  const all = question(
    `all-${kind}`,
    async () => {
      const drafts = showsDrafts() ? new Set<string>() : await getDrafts();
      return [...(await loadedEntries(kind)).values()].filter(({ id }) => !drafts.has(`${kind}/${id}`));
    },
    (entries) => entries.map(({ id, data }) => [id, data]),
  );
  return () => all('');
}

const shownArticles = shown('articles');
const shownBackgrounds = shown('background');
const shownPeople = shown('people');
const shownSources = shown('sources');
const shownPages = shown('pages');

/** The articles, newest day first; of one day, by id. */
export const getArticles = once(async (): Promise<ArticleEntry[]> => {
  return (await shownArticles()).toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date, 'en') || a.id.localeCompare(b.id, 'en'),
  );
});

/** The background pages by title, as readers look for it. */
export const getBackgrounds = once(async (): Promise<BackgroundEntry[]> => filed(await shownBackgrounds()));

/** The people by name, as readers look for it. */
export const getPeople = once(async (): Promise<PersonEntry[]> => filed(await shownPeople()));

/** The sources by name, as readers look for it. */
export const getSources = once(async (): Promise<SourceEntry[]> => filed(await shownSources()));

async function filed<T extends BackgroundEntry | PersonEntry | SourceEntry>(entries: readonly T[]): Promise<T[]> {
  const { lang } = await getSite();
  return byName(entries, (entry) => filedName(entry, lang));
}

/** All entries that have a page each, a kind after the other. */
export const getPaged = once(async (): Promise<PagedEntry[]> => [
  ...(await getArticles()),
  ...(await getBackgrounds()),
  ...(await getPeople()),
  ...(await getSources()),
]);

/** The pages of the owner's own by title. */
export const getOwnPages = once(async (): Promise<OwnPageEntry[]> => byName(await shownPages(), nameOf));

/** What has names in their order, which is that of the site's language. */
export async function byName<T>(found: readonly T[], name: (of: T) => string): Promise<T[]> {
  const { compare } = nameOrder((await getSite()).lang);
  const named = found.map((each) => ({ each, name: name(each) }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ each }) => each);
}

/** What the page of an entry is called: the title of a text, the name of a person or a source. */
export function nameOf({ data }: PagedEntry | OwnPageEntry): string {
  return 'name' in data ? data.name : data.title;
}

type Records = ReadonlyMap<string, CollectionEntry<'published'>['data']>;

const records = question(
  'records',
  async (): Promise<Records> => new Map([...(await loadedEntries('published'))].map(([id, { data }]) => [id, data])),
);

/** The records of publication by their ids, `articles/x`. */
export const getRecords = () => records('');

/** Entries by their kinds and ids, `people/x`. */
const entry = question('entry', async (of) => {
  const [kind, id = ''] = of.split('/');
  if (kind === 'articles' || kind === 'background' || kind === 'pages') return loadedEntry(kind, id);
  if (kind === 'people' || kind === 'sources') return loadedEntry(kind, id);
  return kind === 'site' || kind === 'words' ? loadedEntry(kind, id) : undefined;
});

/** One entry. Throws where there is none, which the checks have ruled out before a build. */
export async function getOne<K extends PagedKind | 'pages' | 'site' | 'words'>(kind: K, id: string) {
  const found = await loadedEntry(kind, id);
  await entry(`${kind}/${id}`);
  if (!found) throw new Error(`There is no "${id}" in ${kind}. "npm run check" says where it is asked for.`);
  return found;
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
  const exact = await loadedEntry('words', lang);
  await entry(`words/${lang}`);
  const { data } = exact ?? (await getOne('words', new Intl.Locale(lang).language));
  return { ...data, lang };
}
