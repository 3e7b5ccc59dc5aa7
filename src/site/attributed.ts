import { citationsOf } from '../model/citation.ts';
import { recordedDay } from '../model/recorded-day.ts';
import {
  attributedIn,
  newestFirst,
  pagesCiting,
  type Attributed,
  type AttributedStatement,
  type CitingPage,
  type PublishedStatement,
} from '../model/statement-index.ts';
import { factsOfBody } from './body.ts';
import { getArticles, getBackgrounds, getOne, getPeople, getSources, languageOf } from './collections.ts';
import { keptQuestion } from './kept-question.ts';
import { once } from './once.ts';
import { question } from './question.ts';
import { recordInCollections } from './record-in-collections.ts';

/** The key of an entry, `people/x`. */
export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`;

/** The statements of a person or a source by the key, newest first. */
export const attributed = keptQuestion('statements', async (key) => {
  const of = attributedOf(key);
  return statementsAmong(await citing(key), of, (page) => statementsOn(keyOf(page)));
});

/**
 * What is told of the statements of each person, or of each source: `kept` by the key. In development, where nothing is kept,
 * `tell` makes it of the statements, and all that they share is made once for all of them.
 */
export async function tellOfEach<T>(
  kind: Attributed['kind'],
  kept: (key: string) => Promise<T>,
  tell: (statements: readonly AttributedStatement[]) => T,
): Promise<{ readonly id: string; readonly told: T }[]> {
  const ids = (kind === 'people' ? await getPeople() : await getSources()).map(({ id }) => id);
  if (!import.meta.env.DEV) return Promise.all(ids.map(async (id) => ({ id, told: await kept(keyOf({ kind, id })) })));
  const pages = (await index())[kind];
  const known = new Map<CitingPage, Promise<readonly PublishedStatement[]>>();
  const on = (page: CitingPage) => {
    const statements = known.get(page) ?? statementsOn(keyOf(page));
    known.set(page, statements);
    return statements;
  };
  return Promise.all(
    ids.map(async (id) => ({ id, told: tell(await statementsAmong(pages.get(id) ?? [], { kind, id }, on)) })),
  );
}

async function statementsAmong(
  pages: readonly CitingPage[],
  of: Attributed,
  on: (page: CitingPage) => Promise<readonly PublishedStatement[]>,
): Promise<readonly AttributedStatement[]> {
  const all: AttributedStatement[] = [];
  for (const page of pages) all.push(...attributedIn(page, await on(page), of));
  return newestFirst(all);
}

function attributedOf(key: string): Attributed {
  const [kind, id = ''] = key.split('/');
  return { kind: kind === 'people' ? kind : 'sources', id };
}

/** The pages that can have statements of a person or a source, by whose key. */
const citing = question('citing', async (key): Promise<readonly CitingPage[]> => {
  const { kind, id } = attributedOf(key);
  return (await index())[kind].get(id) ?? [];
});

const index = once(async () => {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const byId = new Map(backgrounds.map(({ id, data }) => [id, data]));
  const pages: CitingPage[] = [];
  for (const { id, data } of articles) {
    const { title, date, background } = data;
    const citations = citationsOf(data, byId.get(background));
    pages.push({ kind: 'articles', id, title, lang: await languageOf(data), date, citations });
  }
  for (const { id, data } of backgrounds) {
    pages.push({ kind: 'background', id, title: data.title, lang: await languageOf(data), citations: data.citations });
  }
  return { people: pagesCiting('people', pages), sources: pagesCiting('sources', pages) };
});

/** The statements of an entry, by its key. */
const statementsOn = keptQuestion('statements-of-entry', async (key): Promise<readonly PublishedStatement[]> => {
  const [kind, id = ''] = key.split('/');
  const entry = kind === 'articles' ? await getOne('articles', id) : await getOne('background', id);
  const { statements } = await factsOfBody(entry);
  const day = recordedDay(await recordInCollections(entry.collection, id));
  return statements.map((statement) => ({ ...statement, published: day(statement.prints) }));
});
