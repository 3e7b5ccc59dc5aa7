import { citationsOf, outletsIn, speakersIn } from '../model/citation.ts';
import { peopleIn } from '../model/timeline.ts';
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

/** Everyone whom an article or its background names: who wrote it, is listed, takes part in an event, speaks, or passed it on. */
export async function savedEntriesOf(
  { data: article }: ArticleEntry,
  { data: background }: BackgroundEntry,
): Promise<SavedEntries> {
  const citations = Object.values(citationsOf(article, background));
  const people = new Set([
    ...article.people,
    ...(article.authors ?? []),
    ...peopleIn(background.events),
    ...speakersIn(citations),
  ]);
  const sources = new Set(outletsIn(citations));
  return {
    people: (await getPeople()).filter(({ id }) => people.has(id)),
    sources: (await getSources()).filter(({ id }) => sources.has(id)),
  };
}
