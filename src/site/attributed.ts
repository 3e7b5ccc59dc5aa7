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
export const attributed = keptQuestion('statements', async (key): Promise<readonly AttributedStatement[]> => {
  const of = attributedOf(key);
  const all: AttributedStatement[] = [];
  for (const page of await citing(key)) all.push(...attributedIn(page, await statementsOn(keyOf(page)), of));
  return newestFirst(all);
});

/** What is told of each person, or of each source, by the key. */
export async function tellOfEach<T>(
  kind: Attributed['kind'],
  tell: (key: string) => Promise<T>,
): Promise<{ readonly id: string; readonly told: T }[]> {
  const all = kind === 'people' ? await getPeople() : await getSources();
  return Promise.all(all.map(async ({ id }) => ({ id, told: await tell(keyOf({ kind, id })) })));
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
