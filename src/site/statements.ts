import { z } from 'astro/zod';
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
import { firstStatements, statementsOnPage, yearPageNames } from '../model/statement-years.ts';
import { factsOfBody } from './body.ts';
import { getArticles, getBackgrounds, getOne, getPeople, getSources, languageOf } from './collections.ts';
import { keptAnswers, keptQuestion } from './kept-question.ts';
import { once } from './once.ts';
import { question } from './question.ts';
import { recordInCollections } from './record-in-collections.ts';

/** By the key of a person or a source, `people/x`. */
const attributed = keptQuestion('statements', async (key): Promise<readonly AttributedStatement[]> => {
  const of = attributedOf(key);
  const all: AttributedStatement[] = [];
  for (const page of await citing(key)) all.push(...attributedIn(page, await statementsOn(keyOf(page)), of));
  return newestFirst(all);
});

/** What the page of a person or a source has of their statements. */
export const getFirstStatements = (of: Attributed) => first(keyOf(of));

const first = keptQuestion('first-statements', async (key) => firstStatements(await attributed(key)));

/** What a page of a year of statements has, by its name, `2022-2`. */
export const getStatementsOnPage = (of: Attributed, name: string) => onPage(`${keyOf(of)} ${name}`);

const onPage = keptQuestion('statements-on-page', async (about) => {
  const [key = '', name = ''] = about.split(' ');
  return statementsOnPage(await attributed(key), name);
});

/** The pages of the years of statements of all people or all sources: whose, and the name of each. */
export async function statementPages(kind: Attributed['kind']) {
  const all = await Promise.all(
    (await idsOf(kind)).map(async (id) => ({ id, names: await names(keyOf({ kind, id })) })),
  );
  return all.flatMap(({ id, names: own }) => own.map((name) => ({ params: { id, year: name }, props: {} })));
}

const names = keptAnswers('statement-pages', z.array(z.string()), async (key) => yearPageNames(await attributed(key)));

/** The people who made the most statements, or the sources that the most rest on, by their ids; so many of them. */
export async function mostStated(kind: Attributed['kind'], most: number) {
  return (await counts(kind)).slice(0, most);
}

const counts = keptAnswers(
  'statement-counts',
  z.array(z.object({ id: z.string(), count: z.number() })),
  async (kind) => {
    const ids = kind === 'people' ? await idsOf(kind) : await idsOf('sources');
    const all = await Promise.all(ids.map(async (id) => ({ id, count: await count(`${kind}/${id}`) })));
    return all.filter((each) => each.count > 0).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  },
);

const count = keptAnswers('statement-count', z.number(), async (key) => (await attributed(key)).length);

/** A statement that was published on a day. */
export interface NewStatement extends AttributedStatement {
  readonly published: string;
}

/** The statements that were newly attributed to a person or a source: so many, those that were published last in front. */
export async function newestStatements(of: Attributed, most: number): Promise<NewStatement[]> {
  return (await attributed(keyOf(of)))
    .flatMap((item) => (item.statement.published === undefined ? [] : { ...item, published: item.statement.published }))
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, most);
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`;

function attributedOf(key: string): Attributed {
  const [kind, id = ''] = key.split('/');
  return { kind: kind === 'people' ? kind : 'sources', id };
}

const idsOf = async (kind: Attributed['kind']) =>
  (kind === 'people' ? await getPeople() : await getSources()).map(({ id }) => id);

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
