import { bodyOf } from './body.ts';
import { getArticles, getBackgrounds, languageOf, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { once } from './once.ts';
import { question } from './reads.ts';
import { citationsOf } from '../model/citation.ts';
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
  const { statements } = await bodyOf(entry);
  return { id: entry.id, title, lang: await languageOf(entry.data), statements };
}
