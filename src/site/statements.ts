import { z } from 'astro/zod';
import type { Attributed, AttributedStatement } from '../model/statement-index.ts';
import { yearsOf } from '../model/periods.ts';
import { firstStatements, statementsOnPage, yearPageNames } from '../model/statement-years.ts';
import { statementPlaces, statementsAt, tellOfEach, type StatementPlace } from './attributed.ts';
import { keyOf } from './citing-pages.ts';
import { keptAnswers, keptQuestionOfPage } from './kept-question.ts';
import { onceEach } from './once-each.ts';

/** Of a source that a whole archive cites there are hundreds of pages, and each asks for its years. */
const yearsOfPlaces = onceEach((places: readonly StatementPlace[]) => yearsOf(places));

/** What the page of a person or a source has of their statements. */
export const getFirstStatements = (of: Attributed) => first(keyOf(of));

const first = keptQuestionOfPage('first-statements', async (key) => {
  const { years, shown } = firstStatements(yearsOfPlaces(await statementPlaces(key)));
  return { years, shown: await Promise.all(shown.map(withStatements)) };
});

const withStatements = async <T extends { readonly items: readonly StatementPlace[] }>(shown: T) => ({
  ...shown,
  items: await statementsAt(shown.items),
});

/** What a page of a year of statements has, by its name, `2022-2`. */
export const getStatementsOnPage = (of: Attributed, name: string) => onPage(`${keyOf(of)} ${name}`);

const onPage = keptQuestionOfPage('statements-on-page', async (about) => {
  const [key = '', name = ''] = about.split(' ');
  const { shown, ...page } = statementsOnPage(yearsOfPlaces(await statementPlaces(key)), name);
  return { ...page, shown: await Promise.all(shown.map(withStatements)) };
});

/** The pages of the years of statements of all people or all sources: whose, and the name of each. */
export async function statementPages(kind: Attributed['kind']) {
  const all = await tellOfEach(kind, names);
  return all.flatMap(({ id, told }) => told.map((name) => ({ params: { id, year: name }, props: {} })));
}

const names = keptAnswers('statement-pages', z.array(z.string()), async (key) =>
  yearPageNames(yearsOfPlaces(await statementPlaces(key))),
);

/** The people who made the most statements, or the sources that the most rest on, by their ids; so many of them. */
export async function mostStated(kind: Attributed['kind'], most: number) {
  return (await counts(kind)).slice(0, most);
}

const counts = keptAnswers(
  'statement-counts',
  z.array(z.object({ id: z.string(), count: z.number() })),
  async (kind) => {
    const all = await tellOfEach(kind === 'people' ? kind : 'sources', count);
    return all
      .flatMap(({ id, told }) => (told > 0 ? [{ id, count: told }] : []))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  },
);

const count = keptAnswers('statement-count', z.number(), async (key) => (await statementPlaces(key)).length);

/** A statement that was published on a day. */
export interface NewStatement extends AttributedStatement {
  readonly published: string;
}

/** The statements that were newly attributed to a person or a source: so many, those that were published last in front. */
export async function newestStatements(of: Attributed, most: number): Promise<NewStatement[]> {
  const newest = (await statementPlaces(keyOf(of)))
    .filter(({ published }) => published !== undefined)
    .sort(({ published: a = '' }, { published: b = '' }) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, most);
  return (await statementsAt(newest)).flatMap((item) =>
    item.statement.published === undefined ? [] : { ...item, published: item.statement.published },
  );
}
