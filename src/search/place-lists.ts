import { HitLists, type Occurrences } from './hit-lists.ts';
import type { PassageKind } from './searched-text.ts';

/** A word with the list of its places, or two that stand side by side, a space between them, with those of the first. */
export interface PlaceLine {
  readonly word: string;
  readonly list: string;
}

/** The words of a page: by their numbers where each stands, and for each passage its words by their places. */
export interface PageWords {
  readonly kinds: readonly PassageKind[];
  readonly occurrences: ReadonlyMap<number, Occurrences>;
  /** Nothing stands between a text and the name of who said it. */
  readonly orders: readonly (readonly (number | undefined)[])[];
}

/** A list of more characters is not gone on with. */
const LONG = 4_000;

/**
 * Collects where words stand, for phrases. A word that has many places has no more on further pages: there each pair of
 * neighbours has them that it is one of. So a phrase asks for few places, however many its words have. Words are told by
 * their numbers.
 */
export class PlaceListWriter {
  readonly #lists = new HitLists('places');
  readonly #words = new Map<number, number>();
  readonly #pairs = new Map<number, Map<number, number>>();
  readonly #long = new Set<number>();

  /** Adds a page. */
  add(page: number, { kinds, occurrences, orders }: PageWords): void {
    if (this.#long.size > 0) {
      for (const [pair, places] of this.#pairsIn(orders)) this.#lists.add(pair, page, places, kinds);
    }
    for (const [word, places] of occurrences) {
      if (this.#long.has(word)) continue;
      const list = this.#listIn(this.#words, word);
      this.#lists.add(list, page, places, kinds);
      if (this.#lists.length(list) > LONG) this.#long.add(word);
    }
  }

  /** The lists so far, in the order of their words, which are `words` by their numbers. */
  lines(words: readonly string[]): PlaceLine[] {
    const line = (word: string, list: number) => ({ word, list: this.#lists.text(list) });
    const pairs = [...this.#pairs].flatMap(([word, nexts]) =>
      [...nexts].map(([next, list]) => line(`${words[word] ?? ''} ${words[next] ?? ''}`, list)),
    );
    const all = [...[...this.#words].map(([word, list]) => line(words[word] ?? '', list)), ...pairs];
    return all.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  /** Neighbours one of which has many places, by their lists. */
  #pairsIn(orders: PageWords['orders']): Map<number, number[]> {
    const pairs = new Map<number, number[]>();
    orders.forEach((order, passage) => {
      for (let place = 1; place < order.length; place += 1) {
        const [word, next] = [order[place - 1], order[place]];
        if (word === undefined || next === undefined) continue;
        if (!this.#long.has(word) && !this.#long.has(next)) continue;
        const list = this.#pairOf(word, next);
        const places = pairs.get(list);
        if (places) places.push(passage, place - 1);
        else pairs.set(list, [passage, place - 1]);
      }
    });
    return pairs;
  }

  #pairOf(word: number, next: number): number {
    const nexts = this.#pairs.get(word) ?? new Map<number, number>();
    this.#pairs.set(word, nexts);
    return this.#listIn(nexts, next);
  }

  #listIn(lists: Map<number, number>, word: number): number {
    const list = lists.get(word) ?? this.#lists.begin();
    lists.set(word, list);
    return list;
  }
}
