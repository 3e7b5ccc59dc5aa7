/** The digits of a number as text: each has five bits, and whether another follows. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

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
      const digit = Math.max(0, DIGITS.indexOf(this.#text.charAt(this.#at)));
      this.#at += 1;
      number += (digit % 32) * factor;
      if (digit < 32) return number;
    }
  }
}
