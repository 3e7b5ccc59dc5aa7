import { PASSAGES } from './hit-list.ts';
import { HitLists, inShort } from './hit-lists.ts';
import { IndexWords } from './index-words.ts';
import type { PageWords } from './page-words.ts';
import { PlaceListWriter, type PlaceLine } from './place-lists.ts';

/** A word of the index, with the lists of the pages that have it. */
export interface IndexedWord {
  readonly word: string;
  /** Other forms of it that do not begin with it; for the word of a filter the words of the name of whom it chooses. */
  readonly siblings: readonly string[];
  readonly list: string;
}

/** A list of more characters names pages alone: nobody can wait for the passages of a word that almost every page has. */
const LONG = 12_000;

/** Collects the words of pages, which come in the order of their numbers. */
export class IndexWriter {
  readonly #words = new IndexWords();
  readonly #lists = new HitLists(PASSAGES);
  /** The list of a word by its number. */
  readonly #listOf: number[] = [];
  readonly #places = new PlaceListWriter();
  readonly #chosen = new Map<string, number>();
  /** The names of whom filters choose, by their words. */
  readonly #named = new Map<string, string>();

  /** Adds a page. */
  add(page: number, words: PageWords): void {
    const numbers = words.words.map(([word, stems]) => this.#words.numberOf(word, stems));
    words.words.forEach(([, , passages], own) => {
      this.#lists.add(this.#list(numbers[own] ?? 0), page, passages);
    });
    for (const [word, passages, count] of words.filters) {
      this.#lists.add(this.#list(this.#words.numberOf(word, [])), page, passages);
      this.#chosen.set(word, (this.#chosen.get(word) ?? 0) + count);
    }
    if (words.named) this.#named.set(...words.named);
    this.#places.add(page, words, numbers);
  }

  /** How many statements each filter leaves so far, by its word in the index. */
  get chosen(): ReadonlyMap<string, number> {
    return this.#chosen;
  }

  /** Where the words stand so far, in order. */
  places(): PlaceLine[] {
    return this.#places.lines(this.#words.words);
  }

  /** The words so far, in order. */
  words(): IndexedWord[] {
    const sorted = this.#words.words.map((word, number) => ({ word, number }));
    sorted.sort((one, other) => (one.word < other.word ? -1 : 1));
    return sorted.map(({ word, number }) => {
      const list = this.#lists.text(this.#list(number));
      const siblings = this.#named.get(word)?.split(/\s+/) ?? this.#words.siblingsOf(number);
      return { word, siblings, list: list.length > LONG ? inShort(list) : list };
    });
  }

  #list(word: number): number {
    return (this.#listOf[word] ??= this.#lists.begin());
  }
}
