import { HitListWriter, type Hit } from './hit-list.ts';

/** A word with the list of its places, or a word and the one that follows it with a space between. */
export interface PlaceLine {
  readonly word: string;
  readonly list: string;
}

/** A list of more characters is not gone on with. */
const LONG = 4_000;

/**
 * Collects where words stand, for phrases. A word that has many places has those on further pages by the word that follows:
 * so a phrase asks for a few of them, however many there are.
 */
export class PlaceListWriter {
  readonly #lists = new Map<string, HitListWriter>();

  /** Adds the places of a word on a page; `after` gives the word that follows one, and nothing at the end of a passage. */
  add(word: string, page: number, hits: readonly Hit[], after: (passage: number, place: number) => string): void {
    const own = this.#listOf(word);
    if (own.text.length <= LONG) own.add(page, hits);
    else for (const [next, some] of byNext(hits, after)) this.#listOf(`${word} ${next}`).add(page, some);
  }

  /** The lists so far, in the order of their words. */
  lines(): PlaceLine[] {
    const lines = [...this.#lists].map(([word, { text }]) => ({ word, list: text }));
    return lines.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  #listOf(word: string): HitListWriter {
    const list = this.#lists.get(word) ?? new HitListWriter('places');
    this.#lists.set(word, list);
    return list;
  }
}

function byNext(hits: readonly Hit[], after: (passage: number, place: number) => string): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>();
  for (const hit of hits) {
    for (const [next, places] of Map.groupBy(hit.places, (place) => after(hit.passage, place))) {
      const some = found.get(next) ?? [];
      found.set(next, some);
      some.push({ ...hit, places });
    }
  }
  return found;
}
