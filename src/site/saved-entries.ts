import { citationsOf, outletsIn, speakersIn } from '../model/citation.ts';
import { filedName } from '../model/filed-name.ts';
import { peopleIn } from '../model/timeline.ts';
import { keyOf } from './citing-pages.ts';
import { byName, getPeople, getSite, getSources, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { once } from './once.ts';
import { question } from './question.ts';

/** An entry whose page belongs into the saved copy of an explainer. */
export interface SavedEntry {
  readonly id: string;
  readonly name: string;
}

/** The people and the sources whose pages belong there, each by name. */
export interface SavedEntries {
  readonly people: readonly SavedEntry[];
  readonly sources: readonly SavedEntry[];
}

/** Everyone whom an article or its background names: who wrote it, is listed, takes part in an event, speaks, or passed it on. */
export async function savedEntriesOf(
  { data: article }: ArticleEntry,
  { data: background }: BackgroundEntry,
): Promise<SavedEntries> {
  const citations = Object.values(citationsOf(article, background));
  const people = new Set([
    ...article.people,
    ...(article.authors ?? []),
    ...peopleIn(background.events),
    ...speakersIn(citations),
  ]);
  return {
    people: await shown('people', people),
    sources: await shown('sources', new Set(outletsIn(citations))),
  };
}

/** Those of some entries that the site shows, by name. */
async function shown(kind: 'people' | 'sources', ids: ReadonlySet<string>): Promise<SavedEntry[]> {
  const found = await Promise.all(
    [...ids].sort().map(async (id) => ({ id, names: await called(keyOf({ kind, id })) })),
  );
  const known = found.flatMap(({ id, names }) => (names ? { id, ...names } : []));
  return (await byName(known, ({ filed }) => filed)).map(({ id, name }) => ({ id, name }));
}

/** What an entry that the site shows is called, and where it is filed. Who asks for that alone is made of nothing else that it says. */
const called = question('called', async (key) => (await allNames()).get(key));

const allNames = once(async () => {
  const { lang } = await getSite();
  const entries = [...(await getPeople()), ...(await getSources())];
  return new Map(
    entries.map((entry) => {
      const names = { name: entry.data.name, filed: filedName(entry, lang) };
      return [keyOf({ kind: entry.collection, id: entry.id }), names] as const;
    }),
  );
});
