import {
  getArticles,
  getBackgrounds,
  getWords,
  languageOf,
  type ArticleEntry,
  type BackgroundEntry,
} from './collections.ts';
import { once } from './once.ts';
import { citationsOf } from '../model/citation.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { parseText } from '../text/body.ts';
import { statements, type Statement } from '../text/statement.ts';
import {
  statementIndex,
  type AttributedStatement,
  type StatementIndex,
  type StatingEntry,
} from '../model/statement-index.ts';

/** All statements of the site, in one pass over all entries. */
export const allStatements = once(makeIndex);

/** What a person said, by the statements of all pages, newest first. */
export async function statementsOfPerson(id: string): Promise<readonly AttributedStatement[]> {
  return (await allStatements()).people.get(id) ?? [];
}

/** What rests on a source as the one who reported or as one who relayed, newest first. */
export async function statementsOfSource(id: string): Promise<readonly AttributedStatement[]> {
  return (await allStatements()).sources.get(id) ?? [];
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
  const lang = await languageOf(entry.data);
  return { id: entry.id, title, lang, statements: await statementsIn(entry, lang) };
}

const parsed = new Map<string, { body: string; lang: string; statements: readonly Statement[] }>();

/** The statements of a body, which is parsed again when it has changed. */
export async function statementsIn(
  { collection, id, body = '' }: ArticleEntry | BackgroundEntry,
  lang: string,
): Promise<readonly Statement[]> {
  const known = parsed.get(`${collection}/${id}`);
  if (known?.body === body && known.lang === lang) return known.statements;
  const { dates, approximate, punctuation } = await getWords(lang);
  const date = (day: string) => dateInWords(day, dates, approximate);
  const found = statements(parseText(body), { date, heading: punctuation.colon, cell: punctuation.semicolon });
  parsed.set(`${collection}/${id}`, { body, lang, statements: found });
  return found;
}
