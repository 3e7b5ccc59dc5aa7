import { pageHits, type Hit, type PageHits } from './hit-list.ts';
import type { IndexReader } from './index-reader.ts';

/** The pages that have words side by side, in passages that have them. */
export async function phrasePages(terms: readonly string[], reader: IndexReader): Promise<readonly PageHits[]> {
  const [first = '', ...others] = terms;
  if (others.length === 0) return reader.pagesWith(first);
  const [own, pairs] = await Promise.all([
    Promise.all(terms.map((term) => reader.placesOf(term))),
    Promise.all(others.map((term, index) => reader.placesOf(`${terms[index] ?? ''} ${term}`))),
  ]);
  // A word stands where its own list says, where it is the first of a pair, and where it is the second of one.
  const words = terms.map(
    (_, index) => new Set([...places(own[index], 0), ...places(pairs[index], 0), ...places(pairs[index - 1], 1)]),
  );
  const found = new Map<number, Map<number, Hit>>();
  for (const { page, hits = [] } of [own, pairs].flatMap(([pages = []]) => pages)) {
    for (const hit of hits) {
      const begins = (place: number) => words.every((set, index) => set.has(key(page, hit, place + index)));
      if (hit.places.some(begins)) found.set(page, (found.get(page) ?? new Map<number, Hit>()).set(hit.passage, hit));
    }
  }
  return [...found].map(([page, hits]) => pageHits(page, [...hits.values()]));
}

/** All places of a list, moved by so many words. */
function places(pages: readonly PageHits[] = [], from: number): string[] {
  return pages.flatMap(({ page, hits = [] }) =>
    hits.flatMap((hit) => hit.places.map((place) => key(page, hit, place + from))),
  );
}

const key = (page: number, { passage }: Hit, place: number) => `${page} ${passage} ${place}`;
