import { PASSAGES } from './hit-list.ts';
import { HitLists, inShort } from './hit-lists.ts';
import { blocksOf, indexBlock, type IndexBlock, type NumberedPage } from './index-block.ts';
import { IndexWords } from './index-words.ts';
import { PlaceLists, type PlaceLine } from './place-lists.ts';

/** A word of the index, with the lists of the pages that have it. */
export interface IndexedWord {
  readonly word: string;
  /** Other forms of it that do not begin with it; for the word of a filter the words of the name of whom it chooses. */
  readonly siblings: readonly string[];
  readonly list: string;
}

/** A list of more characters names pages alone: nobody can wait for the passages of a word that almost every page has. */
const LONG = 12_000;

/** The index of pages, which come in the order of their numbers. */
export function indexOf(pages: Iterable<NumberedPage>): IndexWriter {
  const writer = new IndexWriter();
  for (const block of blocksOf(pages)) writer.join(indexBlock(block, writer.isLong));
  return writer;
}

/** Collects the words of pages, block after block. */
export class IndexWriter {
  readonly #words = new IndexWords();
  readonly #lists = new HitLists(PASSAGES);
  /** The list of a word by its number. */
  readonly #listOf: number[] = [];
  readonly #places = new PlaceLists();
  readonly #chosen = new Map<string, number>();
  /** The names of whom filters choose, by their words. */
  readonly #named = new Map<string, string>();
  #statements = 0;

  /** Whether a word has many places so far: of those the next block has pairs. */
  readonly isLong = (word: string): boolean => this.#places.isLong(word);

  /** Adds a block. */
  join(block: IndexBlock): void {
    for (const [word, stems, pages] of block.words) {
      this.#lists.join(this.#list(this.#words.numberOf(word, stems)), pages);
    }
    for (const [word, pages, count] of block.filters) {
      this.#lists.join(this.#list(this.#words.numberOf(word, [])), pages);
      this.#chosen.set(word, (this.#chosen.get(word) ?? 0) + count);
    }
    for (const [word, name] of block.named) this.#named.set(word, name);
    this.#places.join(block);
    this.#statements += block.statements;
  }

  /** How many statements there are so far. */
  get statements(): number {
    return this.#statements;
  }

  /** How many statements each filter leaves so far, by its word in the index. */
  get chosen(): ReadonlyMap<string, number> {
    return this.#chosen;
  }

  /** Where the words stand so far, in order. */
  places(): PlaceLine[] {
    return this.#places.lines();
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
