import { getArticles, getBackgrounds, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import type { Citation } from '../schema/citation.ts';

/** The pages where a person or a source appears. */
export interface Appearances {
  readonly articles: readonly ArticleEntry[];
  readonly backgrounds: readonly BackgroundEntry[];
}

interface Index {
  readonly people: ReadonlyMap<string, Appearances>;
  readonly sources: ReadonlyMap<string, Appearances>;
  readonly usedBy: ReadonlyMap<string, readonly ArticleEntry[]>;
}

const nowhere: Appearances = { articles: [], backgrounds: [] };
let kept: Promise<Index> | undefined;

/** One pass over all entries a build; in development anew, so that it follows the files. */
function index(): Promise<Index> {
  return import.meta.env.DEV ? makeIndex() : (kept ??= makeIndex());
}

/** Where a person appears: listed by an article, in an event, or as a speaker who is cited. */
export async function appearancesOfPerson(id: string): Promise<Appearances> {
  return (await index()).people.get(id) ?? nowhere;
}

/** Where a source is cited, as the one who reported or as one who relayed. */
export async function appearancesOfSource(id: string): Promise<Appearances> {
  return (await index()).sources.get(id) ?? nowhere;
}

/** The articles that rest on a background page, newest first. */
export async function articlesUsing(background: string): Promise<readonly ArticleEntry[]> {
  return (await index()).usedBy.get(background) ?? [];
}

async function makeIndex(): Promise<Index> {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const articlesOfPerson = groupByMany(articles, ({ data }) => [...data.people, ...speakers(data.citations)]);
  const backgroundsOfPerson = groupByMany(backgrounds, ({ data }) => [
    ...(data.events ?? []).flatMap(({ people = [] }) => people),
    ...speakers(data.citations),
  ]);
  const articlesOfSource = groupByMany(articles, ({ data }) => [data.source, ...outlets(data.citations)]);
  const backgroundsOfSource = groupByMany(backgrounds, ({ data }) => outlets(data.citations));
  return {
    people: merge(articlesOfPerson, backgroundsOfPerson),
    sources: merge(articlesOfSource, backgroundsOfSource),
    usedBy: groupByMany(articles, ({ data }) => [data.background]),
  };
}

const speakers = (citations: Readonly<Record<string, Citation>>) =>
  Object.values(citations).flatMap(({ by }) => (typeof by === 'string' ? [by] : []));

const outlets = (citations: Readonly<Record<string, Citation>>) =>
  Object.values(citations).flatMap(({ source, via = [] }) => [source, ...via]);

/** Groups entries under each of their keys, each entry once a key. */
function groupByMany<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

function merge(
  articles: Map<string, ArticleEntry[]>,
  backgrounds: Map<string, BackgroundEntry[]>,
): Map<string, Appearances> {
  const ids = new Set([...articles.keys(), ...backgrounds.keys()]);
  const of = (id: string) => ({ articles: articles.get(id) ?? [], backgrounds: backgrounds.get(id) ?? [] });
  return new Map([...ids].map((id) => [id, of(id)]));
}
