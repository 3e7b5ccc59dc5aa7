import type { Letters } from './shape.ts';

/** The height of a drawing (17rem), and of its letters (.8125rem), in pixels at the size of text that browsers begin with. */
export const HEIGHT = 272;
export const EM = 13;
export const LINE = 16;

/** The narrowest drawing, on a phone of 280 pixels, and the narrowest that shows letters which are for wide ones (32rem). */
const NARROW = 228;
const WIDE = 500;

/** How far letters may stick out of a drawing, into the margin of the page. */
const MARGIN = 10;

/** What takes room: from and to in percent of the width, and pixels more on each side; top and bottom in pixels. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly left?: number;
  readonly right?: number;
  readonly top: number;
  readonly bottom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters by how wide they are in DejaVu Sans, the widest font that stands in for a system's, in pixels; any other has 8.4. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/u, EM],
  [/[mwMW@%—]/, 12.9],
  [/[iljI|'’.,:;! \u00A0\u202F]/, 4.6],
  [/[tfr()[\]-]/, 5.4],
  [/[\p{Lu}\p{Lt}]/u, 9.6],
];

/** How wide letters are at most, in pixels. */
export function widthOf(words: string, isBold = false): number {
  const widths = Array.from(words, (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 8.4);
  return widths.reduce((sum, width) => sum + width, 0) * (isBold ? 1.12 : 1);
}

/**
 * The room of a drawing in its two forms. Everything stands at a place in percent and letters keep their size, so what is
 * free in the narrowest drawing is free in every wider one of the same form.
 */
export class Room {
  readonly #narrow: Box[] = [];
  readonly #wide: Box[] = [];
  readonly #sides: number;

  /** `sides` is how many letters stand at its sides. */
  constructor(sides: number) {
    this.#sides = sides * 0.65 * EM;
  }

  /** The width of the narrowest drawing, without what stands at its sides. */
  get narrow(): number {
    return NARROW - this.#sides;
  }

  /** Takes room, free or not. */
  take(mark: Mark): void {
    this.#narrow.push(boxOf(mark, this.narrow));
    this.#wide.push(boxOf(mark, WIDE - this.#sides));
  }

  /** Whether there is room for a mark in every drawing. */
  isFree(mark: Mark): boolean {
    return isFree(boxOf(mark, this.narrow), this.#narrow) && isFree(boxOf(mark, WIDE - this.#sides), this.#wide);
  }

  /** Takes room for letters: in every drawing, else in wide ones alone; `undefined` where there is none at all. */
  place(letters: Letters, isForWide = true): Letters | undefined {
    const [narrow, wide] = [boxOfLetters(letters, this.narrow), boxOfLetters(letters, WIDE - this.#sides)];
    if (!isFree(wide, this.#wide) || !isWithin(wide, WIDE - this.#sides)) return undefined;
    const isAlways = isFree(narrow, this.#narrow) && isWithin(narrow, this.narrow);
    if (!isAlways && !isForWide) return undefined;
    if (isAlways) this.#narrow.push(narrow);
    this.#wide.push(wide);
    return isAlways ? letters : { ...letters, look: `${letters.look} wide`.trim() };
  }
}

function boxOf({ from, to, left = 0, right = 0, top, bottom }: Mark, width: number): Box {
  return { left: (from / 100) * width - left, right: (to / 100) * width + right, top, bottom };
}

function boxOfLetters({ words, x, y, anchor, dx = 0, dy = 0, look }: Letters, width: number): Box {
  const wide = widthOf(words, /\bb\b/.test(look));
  const start = (x / 100) * width + dx * EM - { start: 0, middle: wide / 2, end: wide }[anchor];
  const base = (y / 100) * HEIGHT + dy * EM;
  // Figures have nothing below the line, and none begins or ends at the edge of its room.
  return { left: start + 1, right: start + wide - 1, top: base - 11, bottom: base + (/\p{L}/u.test(words) ? 3 : 0) };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
}

function isWithin({ left, right }: Box, width: number): boolean {
  return left >= -MARGIN && right <= width + MARGIN;
}
