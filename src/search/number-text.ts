/** The digits of a number as text: each has five bits, and whether another follows. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number that is not negative as text; a small one is one character. */
export function numberText(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += DIGITS.charAt((rest % 32) + 32);
  return text + DIGITS.charAt(rest);
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
      const digit = Math.max(0, DIGITS.indexOf(this.#text.charAt(this.#at)));
      this.#at += 1;
      number += (digit % 32) * factor;
      if (digit < 32) return number;
    }
  }
}
