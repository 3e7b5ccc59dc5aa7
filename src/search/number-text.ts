/** The digits of a number as text: each has five bits, and whether another follows. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes whole numbers that are not negative, one after the other; a small one is one character. */
export class NumberWriter {
  // Bytes, because a text that grows by a character at a time is a chain of as many texts in memory.
  #bytes = new Uint8Array(8);
  #length = 0;

  /** How many characters there are so far. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return Buffer.from(this.#bytes.buffer, 0, this.#length).toString('latin1');
  }

  add(number: number): void {
    let rest = number;
    for (; rest >= 32; rest = Math.floor(rest / 32)) this.#addDigit((rest % 32) + 32);
    this.#addDigit(rest);
  }

  #addDigit(digit: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(this.#length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = DIGITS.charCodeAt(digit);
    this.#length += 1;
  }
}

/** Reads numbers one after the other out of a text. Past its end, and for what is no digit, they are 0. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    for (let number = 0, factor = 1; ; factor *= 32) {
      const digit = Math.max(0, DIGITS.indexOf(this.#text.charAt(this.#at) || 'A'));
      this.#at += 1;
      number += (digit % 32) * factor;
      if (digit < 32) return number;
    }
  }
}
