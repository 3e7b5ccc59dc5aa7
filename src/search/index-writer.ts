import { citationTerms } from './filters.ts';
import { HitLists, inShort } from './hit-lists.ts';
import { IndexWords } from './index-words.ts';
import { PlaceListWriter, type PlaceLine } from './place-lists.ts';
import type { SearchedPassage, SearchedText } from './searched-text.ts';

/** A word of the index, with the lists of the pages that have it. */
export interface IndexedWord {
  readonly word: string;
  /** Other forms of it that do not begin with it. */
  readonly siblings: readonly string[];
  readonly list: string;
}

/** A list of more characters names pages alone: nobody can wait for the passages of a word that almost every page has. */
const LONG = 12_000;

/** Between the words of a passage and the name of who said it, so that no phrase goes over the border. */
const GAP = 8;

/** Collects the words of pages, which come in the order of their numbers. */
export class IndexWriter {
  readonly #words = new IndexWords();
  readonly #lists = new HitLists('passages');
  /** The list of a word by its number. */
  readonly #listOf: number[] = [];
  readonly #places = new PlaceListWriter();
  readonly #chosen = new Map<string, number>();

  /** Adds a page in a language. */
  add(page: number, text: SearchedText, language: string): void {
    const kinds = text.passages.map(({ kind }) => kind);
    const orders = text.passages.map((passage) => this.#wordsOf(passage, text, language));
    const occurrences = new Map<number, number[]>();
    orders.forEach((order, passage) => {
      order.forEach((word, place) => {
        if (word !== undefined) note(occurrences, word, passage, place);
      });
    });
    const chosen = this.#filtersOf(text);
    for (const all of [occurrences, chosen]) {
      for (const [word, places] of all) this.#lists.add(this.#list(word), page, places, kinds);
    }
    this.#places.add(page, { kinds, occurrences, orders });
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
      return { word, siblings: this.#words.siblingsOf(number), list: list.length > LONG ? inShort(list) : list };
    });
  }

  /** The words of a passage by their places; nothing stands between its text and who said it. */
  #wordsOf(passage: SearchedPassage, text: SearchedText, language: string): (number | undefined)[] {
    const order: (number | undefined)[] = [];
    for (const part of passage.parts) order.push(...this.#words.read(part.text, part.lang ?? text.lang ?? language));
    for (const name of speakersOf(passage, text)) {
      order.push(...Array<undefined>(GAP), ...this.#words.read(name, language));
    }
    return order;
  }

  /** The words for the filters by the statements that they find. */
  #filtersOf(text: SearchedText): Map<number, number[]> {
    const found = new Map<number, number[]>();
    const terms = text.citations.map((_, cite) => citationTerms(cite, text));
    text.passages.forEach(({ kind, cites = [] }, passage) => {
      if (kind !== 'statement') return;
      for (const term of new Set(cites.flatMap((cite) => terms[cite] ?? []))) {
        note(found, this.#words.numberOf(term), passage, 0);
        this.#chosen.set(term, (this.#chosen.get(term) ?? 0) + 1);
      }
    });
    return found;
  }

  #list(word: number): number {
    return (this.#listOf[word] ??= this.#lists.begin());
  }
}

/** Who speaks in a statement: the names by which it is found too. */
function speakersOf({ cites = [] }: SearchedPassage, { citations, links }: SearchedText): string[] {
  const first = cites.flatMap((cite) => citations[cite]?.chain[0] ?? []);
  return [...new Set(first)].flatMap((link) => links[link]?.name ?? []);
}

/** Notes a place of a word, after those that it has already. */
function note(found: Map<number, number[]>, word: number, passage: number, place: number): void {
  const known = found.get(word);
  if (known) known.push(passage, place);
  else found.set(word, [passage, place]);
}
