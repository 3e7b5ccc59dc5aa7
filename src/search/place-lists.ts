import { PLACES } from './hit-list.ts';
import { HitLists } from './hit-lists.ts';
import type { IndexBlock } from './index-block.ts';

/** A word with the list of its places, or two that stand side by side, a space between them, with those of the first. */
export interface PlaceLine {
  readonly word: string;
  readonly list: string;
}

/** A list of more characters is not gone on with. */
const LONG = 4_000;

/**
 * Collects where words stand, for phrases. A word that has many places has no more in further blocks: there each pair of
 * neighbours has them that it is one of. So a phrase asks for few places, however many its words have.
 */
export class PlaceLists {
  readonly #lists = new HitLists(PLACES);
  readonly #listOf = new Map<string, number>();
  readonly #long = new Set<string>();

  /** Whether a word has many places so far. */
  isLong(word: string): boolean {
    return this.#long.has(word);
  }

  /** Adds a block. */
  join({ places, pairs }: Pick<IndexBlock, 'places' | 'pairs'>): void {
    for (const [pair, pages] of pairs) this.#lists.join(this.#list(pair), pages);
    for (const [word, pages] of places) {
      const list = this.#list(word);
      this.#lists.join(list, pages);
      if (this.#lists.length(list) > LONG) this.#long.add(word);
    }
  }

  /** The lists so far, in the order of their words. */
  lines(): PlaceLine[] {
    const all = Array.from(this.#listOf, ([word, list]) => ({ word, list: this.#lists.text(list) }));
    return all.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  #list(word: string): number {
    const list = this.#listOf.get(word) ?? this.#lists.begin();
    this.#listOf.set(word, list);
    return list;
  }
}
