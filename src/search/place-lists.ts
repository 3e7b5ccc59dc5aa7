import { HitListWriter, type Hit } from './hit-list.ts';
import type { PassageKind } from './searched-text.ts';

/** A word with the list of its places, or two that stand side by side, a space between them, with those of the first. */
export interface PlaceLine {
  readonly word: string;
  readonly list: string;
}

/** The words of a passage by their places; nothing stands between a text and the name of who said it. */
export interface PassageWords {
  readonly kind: PassageKind;
  readonly order: readonly (string | undefined)[];
}

/** A list of more characters is not gone on with. */
const LONG = 4_000;

/**
 * Collects where words stand, for phrases. A word that has many places has no more on further pages: there each pair of
 * neighbours has them that it is one of. So a phrase asks for few places, however many its words have.
 */
export class PlaceListWriter {
  readonly #lists = new Map<string, HitListWriter>();
  readonly #long = new Set<string>();

  /** Adds a page: its words with their hits, and its passages. */
  add(page: number, words: ReadonlyMap<string, readonly Hit[]>, passages: readonly PassageWords[]): void {
    if (this.#long.size > 0) {
      for (const [pair, hits] of this.#pairs(passages)) this.#listOf(pair).add(page, hits);
    }
    for (const [word, hits] of words) {
      if (this.#long.has(word)) continue;
      const list = this.#listOf(word);
      list.add(page, hits);
      if (list.length > LONG) this.#long.add(word);
    }
  }

  /** The lists so far, in the order of their words. */
  lines(): PlaceLine[] {
    const lines = [...this.#lists].map(([word, list]) => ({ word, list: list.text }));
    return lines.sort((one, other) => (one.word < other.word ? -1 : 1));
  }

  /** Neighbours one of which has many places. */
  #pairs(passages: readonly PassageWords[]): Map<string, Hit[]> {
    const pairs = new Map<string, (Hit & { places: number[] })[]>();
    passages.forEach(({ kind, order }, passage) => {
      let isLong = this.#long.has(order[0] ?? '');
      for (let place = 1; place < order.length; place += 1) {
        const [wasLong, word, next] = [isLong, order[place - 1], order[place]];
        isLong = next !== undefined && this.#long.has(next);
        if (!(wasLong || isLong) || word === undefined || next === undefined) continue;
        const pair = `${word} ${next}`;
        const hits = pairs.get(pair);
        const last = hits?.at(-1);
        if (last?.passage === passage) last.places.push(place - 1);
        else if (hits) hits.push({ passage, kind, places: [place - 1] });
        else pairs.set(pair, [{ passage, kind, places: [place - 1] }]);
      }
    });
    return pairs;
  }

  #listOf(word: string): HitListWriter {
    const list = this.#lists.get(word) ?? new HitListWriter('places');
    this.#lists.set(word, list);
    return list;
  }
}
