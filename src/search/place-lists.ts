import { PLACES } from './hit-list.ts';
import { HitLists, passagesText, placesText } from './hit-lists.ts';
import type { PageWords } from './page-words.ts';

/** A word with the list of its places, or two that stand side by side, a space between them, with those of the first. */
export interface PlaceLine {
  readonly word: string;
  readonly list: string;
}

/** A list of more characters is not gone on with. */
const LONG = 4_000;

/**
 * Collects where words stand, for phrases. A word that has many places has no more on further pages: there each pair of
 * neighbours has them that it is one of. So a phrase asks for few places, however many its words have. Words are told by
 * their numbers.
 */
export class PlaceListWriter {
  readonly #lists = new HitLists(PLACES);
  /** The list of a word by its number. */
  readonly #listOf: number[] = [];
  readonly #pairs = new Map<number, Map<number, number>>();
  /** Whether a word has many places, by its number; and whether one has. */
  readonly #isLong: boolean[] = [];
  #hasLong = false;

  /** Adds a page, of whose words these are the numbers. */
  add(page: number, { words, orders, kinds }: PageWords, numbers: readonly number[]): void {
    if (this.#hasLong) {
      for (const [pair, own] of this.#pairsIn(orders, numbers)) {
        this.#lists.add(pair, page, passagesText(own, kinds), placesText(own));
      }
    }
    words.forEach(([, , passages, places], own) => {
      const number = numbers[own] ?? 0;
      if (this.#isLong[number]) return;
      const list = (this.#listOf[number] ??= this.#lists.begin());
      this.#lists.add(list, page, passages, places);
      if (this.#lists.length(list) > LONG) this.#hasLong = this.#isLong[number] = true;
    });
  }

  /** The lists so far, in the order of their words, which are `words` by their numbers. */
  lines(words: readonly string[]): PlaceLine[] {
    const line = (word: string, list: number) => ({ word, list: this.#lists.text(list) });
    const all = [...this.#pairs].flatMap(([word, nexts]) =>
      [...nexts].map(([next, list]) => line(`${words[word] ?? ''} ${words[next] ?? ''}`, list)),
    );
    this.#listOf.forEach((list, word) => all.push(line(words[word] ?? '', list)));
    return all.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  /** Neighbours one of which has many places, by their lists. */
  #pairsIn(orders: PageWords['orders'], numbers: readonly number[]): Map<number, number[]> {
    const pairs = new Map<number, number[]>();
    const isLong = numbers.map((word) => this.#isLong[word] ?? false);
    orders.forEach((order, passage) => {
      let before: number | null = null;
      order.forEach((word, place) => {
        if (before !== null && word !== null && (isLong[before] || isLong[word])) {
          const list = this.#pairOf(numbers[before] ?? 0, numbers[word] ?? 0);
          const places = pairs.get(list);
          if (places) places.push(passage, place - 1);
          else pairs.set(list, [passage, place - 1]);
        }
        before = word;
      });
    });
    return pairs;
  }

  #pairOf(word: number, next: number): number {
    const nexts = this.#pairs.get(word) ?? new Map<number, number>();
    const list = nexts.get(next) ?? this.#lists.begin();
    this.#pairs.set(word, nexts.set(next, list));
    return list;
  }
}
