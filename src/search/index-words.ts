/** The words of an index by their numbers, in the order in which they came, and which are forms of one word. */
export class IndexWords {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stemsOf: string[][] = [];
  readonly #forms = new Map<string, number[]>();

  /** All words so far, by their numbers. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** The number of a word, which is new where nothing had it. By its stems its other forms are known. */
  numberOf(word: string, stems: readonly string[]): number {
    const number = this.#numbers.get(word) ?? this.#words.length;
    if (number === this.#words.length) {
      this.#numbers.set(word, number);
      this.#words.push(word);
      this.#stemsOf.push([]);
    }
    const known = this.#stemsOf[number] ?? [];
    for (const stem of stems) {
      if (known.includes(stem)) continue;
      known.push(stem);
      const forms = this.#forms.get(stem);
      if (forms) forms.push(number);
      else this.#forms.set(stem, [number]);
    }
    return number;
  }

  /** Other forms of a word that do not begin with it. */
  siblingsOf(number: number): string[] {
    const word = this.#words[number] ?? '';
    const forms = new Set((this.#stemsOf[number] ?? []).flatMap((stem) => this.#forms.get(stem) ?? []));
    return [...forms]
      .flatMap((form) => this.#words[form] ?? [])
      .filter((form) => !form.startsWith(word))
      .sort();
  }
}
