import { pageHits, type Hit, type PageHits } from './hit-list.ts';
import type { IndexReader } from './index-reader.ts';

/** Where a phrase may begin, each place with its page and its passage. */
type Starts = ReadonlyMap<string, { readonly page: number; readonly hit: Hit }>;

/** The pages that have words side by side, in passages that have them. */
export async function phrasePages(terms: readonly string[], reader: IndexReader): Promise<readonly PageHits[]> {
  const [first = '', ...others] = terms;
  if (others.length === 0) return (await reader.itself(first, 1)).pages;
  /** By what a line of the index has, which begins with the word of that number in the phrase. */
  const startsBy = async (line: string, number: number): Promise<Starts> =>
    new Map(
      (await reader.placesOf(line)).flatMap(({ page, hits = [] }) =>
        hits.flatMap((hit) =>
          hit.places.map((place) => [`${page} ${hit.passage} ${place - number}`, { page, hit }] as const),
        ),
      ),
    );
  const [own, pairs] = await Promise.all([
    Promise.all(terms.map(startsBy)),
    Promise.all(others.map((term, number) => startsBy(`${terms[number] ?? ''} ${term}`, number))),
  ]);
  // A word stands where its own list says, where it is the first of a pair, and where it is the second of one.
  const hasAll = (start: string) =>
    own.every((starts, number) => [starts, pairs[number], pairs[number - 1]].some((each) => each?.has(start)));
  const starts = [own, pairs].flatMap(([each = new Map()]: readonly Starts[]) => [...each]);
  const found = Map.groupBy(
    starts.filter(([start]) => hasAll(start)),
    ([, { page }]) => page,
  );
  return [...found].map(([page, all]) => {
    const hits = new Map(all.map(([, { hit }]) => [hit.passage, hit]));
    return pageHits(page, [...hits.values()]);
  });
}
