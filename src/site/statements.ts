import { factsOfBody } from './body.ts';
import { getArticles, getBackgrounds, languageOf, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { once } from './once.ts';
import { question } from './reads.ts';
import { recordInCollections } from './record-in-collections.ts';
import { citationsOf } from '../model/citation.ts';
import { recordedDay } from '../model/recorded-day.ts';
import {
  statementIndex,
  type AttributedStatement,
  type StatementIndex,
  type StatingEntry,
} from '../model/statement-index.ts';

/** All statements of the site, in one pass over all entries. */
export const allStatements = once(makeIndex);

/** What a person said, by the statements of all pages, newest first. */
export const statementsOfPerson = question(
  'statements-of-person',
  async (id): Promise<readonly AttributedStatement[]> => (await allStatements()).people.get(id) ?? [],
);

/** What rests on a source as the one who reported or as one who relayed, newest first. */
export const statementsOfSource = question(
  'statements-of-source',
  async (id): Promise<readonly AttributedStatement[]> => (await allStatements()).sources.get(id) ?? [],
);

/** The people who made the most statements, or the sources that the most rest on, by their ids; so many of them. */
export async function mostStated(kind: 'people' | 'sources', most: number) {
  const counts = [...(await allStatements())[kind]].map(([id, list]) => ({ id, count: list.length }));
  return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** A statement that was published on a day. */
export interface NewStatement extends AttributedStatement {
  readonly published: string;
}

/** The statements that were newly attributed to a person or a source: so many, those that were published last in front. */
export async function newestStatements(kind: 'people' | 'sources', id: string, most: number): Promise<NewStatement[]> {
  const all = (await allStatements())[kind].get(id) ?? [];
  return all
    .flatMap((item) => (item.statement.published === undefined ? [] : { ...item, published: item.statement.published }))
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, most);
}

async function makeIndex(): Promise<StatementIndex> {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const byId = new Map(backgrounds.map(({ id, data }) => [id, data]));
  const entries: StatingEntry[] = [];
  for (const article of articles) {
    const { date, background } = article.data;
    const citations = citationsOf(article.data, byId.get(background));
    entries.push({ kind: 'articles', ...(await factsOf(article)), date, citations });
  }
  for (const background of backgrounds) {
    const { citations } = background.data;
    entries.push({ kind: 'background', ...(await factsOf(background)), citations });
  }
  return statementIndex(entries);
}

async function factsOf(entry: ArticleEntry | BackgroundEntry) {
  const { title } = entry.data;
  const { statements } = await factsOfBody(entry);
  const day = recordedDay(await recordInCollections(entry.collection, entry.id));
  const published = statements.map((statement) => ({ ...statement, published: day(statement.prints) }));
  return { id: entry.id, title, lang: await languageOf(entry.data), statements: published };
}
