import { z } from 'astro/zod';
import { recordedDay } from '../model/recorded-day.ts';
import {
  attributedStatement,
  attributionsIn,
  newestFirst,
  type Attributed,
  type AttributedStatement,
  type Attribution,
  type PublishedStatement,
} from '../model/statement-index.ts';
import { factsOfBody } from './body.ts';
import { citing, citingPage, keyOf } from './citing-pages.ts';
import { getOne, getPeople, getSources } from './collections.ts';
import { keptAnswers, keptQuestion } from './kept-question.ts';
import { recordInCollections } from './record-in-collections.ts';

/** Where a statement stands that is attributed to somebody. */
export interface StatementPlace extends Attribution {
  /** The key of its page, `articles/x`. */
  readonly page: string;
}

const attribution = z.object({
  index: z.number(),
  date: z.string().optional(),
  published: z.string().optional(),
}) satisfies z.ZodType<Attribution>;

/**
 * Where the statements of a person or a source stand, by the key, newest first. Of a source that a whole archive cites, a page
 * shows few: the statements themselves are asked for by their places. An edit of a text changes no place: who shows it finds
 * the places of all others here, and need not ask for them.
 */
export const statementPlaces = keptAnswers(
  'statement-places',
  z.array(attribution.extend({ page: z.string() })),
  async (key): Promise<StatementPlace[]> => {
    const all: StatementPlace[] = [];
    for (const page of await citing(key)) {
      const { [key]: own = [] } = await attributionsOn(page);
      all.push(...own.map((each) => ({ page, ...each })));
    }
    return newestFirst(all);
  },
);

/** The statements that stand at places. */
export async function statementsAt(places: readonly StatementPlace[]): Promise<AttributedStatement[]> {
  return Promise.all(
    places.map(async ({ page, index, date }) => {
      const statement = (await statementsOn(page))[index];
      if (!statement) throw new Error(`${page} has no statement ${index}.`);
      return attributedStatement(await citingPage(page), statement, date);
    }),
  );
}

/** What is told of each person, or of each source, by the key. */
export async function tellOfEach<T>(
  kind: Attributed['kind'],
  tell: (key: string) => Promise<T>,
): Promise<{ readonly id: string; readonly told: T }[]> {
  const all = kind === 'people' ? await getPeople() : await getSources();
  return Promise.all(all.map(async ({ id }) => ({ id, told: await tell(keyOf({ kind, id })) })));
}

/** Which statements of an entry are attributed to whom, by its key and theirs. */
const attributionsOn = keptAnswers('attributions', z.record(z.string(), z.array(attribution)), async (key) =>
  Object.fromEntries(attributionsIn(await citingPage(key), await statementsOn(key))),
);

/** The statements of an entry, by its key. */
const statementsOn = keptQuestion('statements-of-entry', async (key): Promise<readonly PublishedStatement[]> => {
  const [kind, id = ''] = key.split('/');
  const entry = kind === 'articles' ? await getOne('articles', id) : await getOne('background', id);
  const { statements } = await factsOfBody(entry);
  const day = recordedDay(await recordInCollections(entry.collection, id));
  return statements.map((statement) => ({ ...statement, published: day(statement.prints) }));
});
