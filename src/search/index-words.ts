import { eachWord, searchForm } from './search-words.ts';
import { stemOf } from './stems.ts';

/** What is written with marks alone is no word. */
const NONE = -1;

/** The words of an index by their numbers, in the order in which they came, and which are forms of one word. */
export class IndexWords {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stemsOf: string[][] = [];
  readonly #forms = new Map<string, Set<number>>();
  readonly #written = new Map<string, Map<string, number>>();

  /** All words so far, by their numbers. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** The number of a word, which is new where nothing had it. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    this.#stemsOf.push([]);
    return this.#words.push(word) - 1;
  }

  /** The words of a text in a language, in their order. */
  read(text: string, language: string): number[] {
    const known = this.#written.get(language) ?? new Map<string, number>();
    this.#written.set(language, known);
    const numbers: number[] = [];
    eachWord(text, (written) => {
      const number = known.get(written) ?? this.#formOf(written, language);
      known.set(written, number);
      if (number !== NONE) numbers.push(number);
    });
    return numbers;
  }

  /** Other forms of a word that do not begin with it. */
  siblingsOf(number: number): string[] {
    const word = this.#words[number] ?? '';
    const forms = new Set((this.#stemsOf[number] ?? []).flatMap((stem) => [...(this.#forms.get(stem) ?? [])]));
    return [...forms]
      .flatMap((form) => this.#words[form] ?? [])
      .filter((form) => !form.startsWith(word))
      .sort();
  }

  #formOf(written: string, language: string): number {
    const term = searchForm(written);
    if (term === '') return NONE;
    const number = this.numberOf(term);
    const stem = `${language} ${stemOf(written, language)}`;
    this.#stemsOf[number]?.push(stem);
    const forms = this.#forms.get(stem) ?? new Set();
    this.#forms.set(stem, forms.add(number));
    return number;
  }
}
