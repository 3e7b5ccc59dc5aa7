import {
  getPeople,
  getSources,
  type ArticleEntry,
  type BackgroundEntry,
  type PersonEntry,
  type SourceEntry,
} from './collections.ts';

/** The people and the sources whose pages belong into the saved copy of an explainer, each by name. */
export interface SavedEntries {
  readonly people: readonly PersonEntry[];
  readonly sources: readonly SourceEntry[];
}

/** Everyone whom an article or its background names: who is listed, who took part in an event, who spoke and through whom we have it. */
export async function savedEntriesOf(
  { data: article }: ArticleEntry,
  { data: background }: BackgroundEntry,
): Promise<SavedEntries> {
  const citations = [article, background].flatMap((text) => Object.values(text.citations));
  const people = new Set([
    ...article.people,
    ...(background.events ?? []).flatMap((event) => event.people ?? []),
    ...citations.flatMap(({ by }) => (typeof by === 'string' ? [by] : [])),
  ]);
  const sources = new Set(citations.flatMap(({ source, via = [] }) => [source, ...via]));
  return {
    people: (await getPeople()).filter(({ id }) => people.has(id)),
    sources: (await getSources()).filter(({ id }) => sources.has(id)),
  };
}
