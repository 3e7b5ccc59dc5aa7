import { citationsOf, outletsIn, speakersIn } from '../model/citation.ts';
import { filedName } from '../model/filed-name.ts';
import { peopleIn } from '../model/timeline.ts';
import { keyOf } from './citing-pages.ts';
import {
  byName,
  getPeople,
  getSite,
  getSources,
  nameOf,
  type ArticleEntry,
  type BackgroundEntry,
} from './collections.ts';
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
  const { lang } = await getSite();
  const people = new Set([
    ...article.people,
    ...(article.authors ?? []),
    ...peopleIn(background.events),
    ...speakersIn(citations),
  ]);
  return {
    people: await byName(await shown('people', people), ({ name }) => name),
    sources: await byName(await shown('sources', new Set(outletsIn(citations))), ({ name }) => filedName(name, lang)),
  };
}

/** Those of some entries that the site shows. */
async function shown(kind: 'people' | 'sources', ids: ReadonlySet<string>): Promise<SavedEntry[]> {
  const named = await Promise.all([...ids].sort().map(async (id) => ({ id, name: await called(keyOf({ kind, id })) })));
  return named.flatMap(({ id, name }) => (name === undefined ? [] : { id, name }));
}

/** What an entry that the site shows is called. Who asks for that alone is made of nothing else that it says. */
const called = question('called', async (key) => (await names()).get(key));

const names = once(
  async () =>
    new Map([
      ...(await getPeople()).map((person) => [keyOf({ kind: 'people', id: person.id }), nameOf(person)] as const),
      ...(await getSources()).map((source) => [keyOf({ kind: 'sources', id: source.id }), nameOf(source)] as const),
    ]),
);
