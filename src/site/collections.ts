import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

export type ArticleEntry = CollectionEntry<'articles'>;
export type BackgroundEntry = CollectionEntry<'background'>;
export type PersonEntry = CollectionEntry<'people'>;
export type SourceEntry = CollectionEntry<'sources'>;
export type OwnPageEntry = CollectionEntry<'pages'>;
export type SiteData = CollectionEntry<'site'>['data'];
export type WordsData = CollectionEntry<'words'>['data'];

/** Drafts are left out here and nowhere else, so that none can leak: `npm run dev` shows them, a build does not have them. */
const isShown = ({ data }: { data: { draft?: boolean | undefined } }) => import.meta.env.DEV || data.draft !== true;

/** Everything an index needs is read once a build; in development it is read anew, so that it follows the files. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

/** The articles, newest day first; of one day, by id. */
export const getArticles = once(async (): Promise<ArticleEntry[]> => {
  const articles = await getCollection('articles', isShown);
  return articles.sort((a, b) => b.data.date.localeCompare(a.data.date, 'en') || a.id.localeCompare(b.id, 'en'));
});

/** The background pages by title. */
export const getBackgrounds = once(async (): Promise<BackgroundEntry[]> =>
  byName(await getCollection('background', isShown)),
);

/** The people by name. */
export const getPeople = once(async (): Promise<PersonEntry[]> => byName(await getCollection('people')));

/** The sources by name. */
export const getSources = once(async (): Promise<SourceEntry[]> => byName(await getCollection('sources')));

/** The pages of the owner's own by title. */
export const getOwnPages = once(async (): Promise<OwnPageEntry[]> => byName(await getCollection('pages', isShown)));

function byName<T extends { data: { name: string } | { title: string } }>(found: T[]): T[] {
  const name = ({ data }: T) => ('name' in data ? data.name : data.title);
  return found.sort((a, b) => name(a).localeCompare(name(b), 'en'));
}

/** The records of publication by their ids, `articles/x`. */
export const getRecords = once(
  async (): Promise<ReadonlyMap<string, CollectionEntry<'published'>['data']>> =>
    new Map((await getCollection('published')).map(({ id, data }) => [id, data])),
);

/** One entry. Throws where there is none, which the checks have ruled out before a build. */
export async function getOne<K extends 'articles' | 'background' | 'people' | 'sources' | 'site' | 'words'>(
  kind: K,
  id: string,
) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no "${id}" in ${kind}. "npm run check" says where it is asked for.`);
  return entry;
}

/** What the whole site says of itself. */
export async function getSite(): Promise<SiteData> {
  return (await getOne('site', 'site')).data;
}

/** The site's own words in a language: those of the exact tag, else those of its language (`en-GB` → `en`). */
export async function getWords(lang: string): Promise<WordsData> {
  const exact = await getEntry('words', lang);
  return exact ? exact.data : (await getOne('words', new Intl.Locale(lang).language)).data;
}
