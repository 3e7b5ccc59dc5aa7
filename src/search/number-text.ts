/** Digits are the characters from "#" on but for the backslash, which JSON would double: each has five bits, and whether another follows. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;

const digitText = (digit: number) => {
  const code = FIRST_DIGIT + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};

/** A whole number that is not negative as text; a small one is one character. */
export function numberText(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += digitText((rest % 32) + 32);
  return text + digitText(rest);
}

/** Reads numbers one after the other out of a text. Past its end they are 0. */
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
      const code = this.#text.charCodeAt(this.#at);
      const digit = (code < BACKSLASH ? code : code - 1) - FIRST_DIGIT || 0;
      this.#at += 1;
      number += (digit % 32) * factor;
      if (digit < 32) return number;
    }
  }
}
