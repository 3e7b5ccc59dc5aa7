import { nameOrder } from '../model/name-order.ts';
import { filterTerm, type FilterName } from '../search/filters.ts';
import { ownerships, sourceKinds } from '../schema/source.ts';
import type { Words } from '../schema/words.ts';
import { getBackgrounds, getPeople, getSources } from './collections.ts';
import { articlesUsing } from './appearances.ts';
import { getSearchIndex } from './search-index.ts';

/** What can be chosen, and how many statements it leaves. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** So many speakers and so many outlets can be chosen, those of the most statements: more would make the page grow with the archive. */
const MOST = 100;
/** So many of them stand among the ways in. */
const FIRST = 4;

/** What the filters of the search offer. */
export interface SearchChoices {
  /** What each can be set to, with a statement at least. */
  readonly choices: Readonly<Record<FilterName, readonly Choice[]>>;
  /** How many speakers and how many outlets are named, where these are not all. */
  readonly most: number | undefined;
}

/** What each filter of the search can be set to. */
export async function searchChoices(words: Words): Promise<SearchChoices> {
  const years = new Set(
    [...(await getSearchIndex()).chosen.keys()].flatMap((term) => /^=year:(.*)$/.exec(term)?.[1] ?? []),
  );
  const who = await withStatements(
    'who',
    (await getPeople()).map(({ id, data }) => [id, data.name]),
  );
  const through = await withStatements(
    'through',
    (await getSources()).map(({ id, data }) => [id, data.name]),
  );
  const choices = {
    who: most(who),
    through: most(through),
    kind: byName(
      await withStatements(
        'kind',
        sourceKinds.map((kind) => [kind, words.sourceKinds[kind]]),
      ),
      words,
    ),
    owner: byName(
      await withStatements(
        'owner',
        ownerships.map((owner) => [owner, words.ownerships[owner]]),
      ),
      words,
    ),
    year: await withStatements(
      'year',
      [...years]
        .sort()
        .reverse()
        .map((year) => [year, year]),
    ),
  };
  return { choices, most: Math.max(who.length, through.length) > MOST ? MOST : undefined };
}

/** Where to go without a question: who spoke, who carried it, and what the most explainers are about. */
export async function waysIn() {
  const people = await withStatements(
    'who',
    (await getPeople()).map(({ id, data }) => [id, data.name]),
  );
  const sources = await withStatements(
    'through',
    (await getSources()).map(({ id, data }) => [id, data.name]),
  );
  const topics = await Promise.all(
    (await getBackgrounds()).map(async ({ id, data }) => ({
      value: id,
      name: data.title,
      count: (await articlesUsing(id)).length,
    })),
  );
  return {
    people: mostFirst(people).slice(0, FIRST),
    sources: mostFirst(sources).slice(0, FIRST),
    background: topics.sort((one, other) => other.count - one.count).slice(0, FIRST),
  };
}

/** What has a statement at least, in the order in which it is named. */
async function withStatements(
  name: FilterName,
  named: readonly (readonly [value: string, name: string])[],
): Promise<Choice[]> {
  const { chosen } = await getSearchIndex();
  const all = named.map(([value, own]) => ({ value, name: own, count: chosen.get(filterTerm(name, value)) ?? 0 }));
  return all.filter(({ count }) => count > 0);
}

/** Those with the most statements, in the order in which they come: people and sources are in that of their lists. */
function most(all: readonly Choice[]): Choice[] {
  const first = new Set(mostFirst(all).slice(0, MOST));
  return all.filter((choice) => first.has(choice));
}

function mostFirst(all: readonly Choice[]): Choice[] {
  return all.toSorted((one, other) => other.count - one.count);
}

function byName(all: readonly Choice[], { dates }: Words): Choice[] {
  const { compare } = nameOrder(dates);
  return all.toSorted((one, other) => compare(one.name, other.name));
}
