import type { Hit, PageHits } from './hit-list.ts';
import type { IndexReader } from './index-reader.ts';
import type { PassageKind } from './searched-text.ts';

/** The pages that have words side by side, in passages that have them. */
export async function phrasePages(terms: readonly string[], reader: IndexReader): Promise<readonly PageHits[]> {
  const [first = '', ...others] = terms;
  if (others.length === 0) return reader.pagesWith(first);
  const [own, pairs] = await Promise.all([
    Promise.all(terms.map((term) => reader.placesOf(term))),
    Promise.all(others.map((term, index) => reader.placesOf(`${terms[index] ?? ''} ${term}`))),
  ]);
  // A word stands where its own list says, where it is the first of a pair, and where it is the second of one.
  const words = terms.map((_, index) =>
    placesIn([
      { pages: own[index] ?? [], from: 0 },
      { pages: pairs[index] ?? [], from: 0 },
      { pages: pairs[index - 1] ?? [], from: 1 },
    ]),
  );
  return [...(words[0] ?? [])].flatMap(([page, passages]) => {
    const hits = phraseHits(
      passages,
      words.map((each) => each.get(page) ?? new Map<number, Places>()),
    );
    const has = (kind: PassageKind) => hits.some((hit) => hit.kind === kind);
    if (hits.length === 0) return [];
    return [{ page, hits, count: hits.length, isInTitle: has('title'), isInHeading: has('heading') }];
  });
}

interface Places {
  readonly kind: PassageKind;
  readonly places: Set<number>;
}

/** The places of a word by page and passage, each of its lists moved by so many words. */
function placesIn(lists: readonly { pages: readonly PageHits[]; from: number }[]) {
  const found = new Map<number, Map<number, Places>>();
  for (const { pages, from } of lists) {
    for (const { page, hits = [] } of pages) {
      const passages = found.get(page) ?? new Map<number, Places>();
      found.set(page, passages);
      for (const { passage, kind, places } of hits) {
        const known = passages.get(passage) ?? { kind, places: new Set() };
        passages.set(passage, known);
        for (const place of places) known.places.add(place + from);
      }
    }
  }
  return found;
}

function phraseHits(first: ReadonlyMap<number, Places>, words: readonly ReadonlyMap<number, Places>[]): Hit[] {
  return [...first].flatMap(([passage, { kind, places }]) => {
    const same = words.map((each) => each.get(passage)?.places);
    const starts = [...places].filter((place) => same.every((set, index) => set?.has(place + index)));
    return starts.length === 0 ? [] : [{ passage, kind, places: starts }];
  });
}
