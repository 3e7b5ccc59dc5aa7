import type { Letters } from './shape.ts';

/** The height of a drawing (17rem), and of its letters (.8125rem), in pixels at the size of text that browsers begin with. */
export const HEIGHT = 272;
export const EM = 13;
export const LINE = 16;

/** The width of the narrowest drawing, on a phone of 280 pixels, and of the narrowest with letters for wide ones (32rem). */
export const NARROW = 228;
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

/** A drawing on a phone, and one on a wider screen. */
export type Form = 'narrow' | 'wide';

/** All drawings. */
const ALL: readonly Form[] = ['narrow', 'wide'];

/**
 * The room of a drawing in its two forms. Everything stands at a place in percent and letters keep their size, so what is
 * free in the narrowest drawing is free in every wider one of the same form.
 */
export class Room {
  readonly #taken: Readonly<Record<Form, Box[]>> = { narrow: [], wide: [] };
  readonly #before: number;
  readonly #after: number;

  /** `before` and `after` are how many letters stand at its sides. */
  constructor(before: number, after: number) {
    this.#before = sideOf(before);
    this.#after = sideOf(after);
  }

  /** The width of the narrowest drawing of a form, without what stands at its sides. */
  width(form: Form): number {
    return { narrow: NARROW, wide: WIDE }[form] - this.#before - this.#after;
  }

  /** Takes room in drawings of some forms, free or not. */
  take(mark: Mark, forms: readonly Form[] = ALL): void {
    for (const form of forms) this.#taken[form].push(boxOf(mark, this.width(form)));
  }

  /** Whether there is room for a mark in drawings of some forms. */
  isFree(mark: Mark, forms: readonly Form[] = ALL): boolean {
    return forms.every((form) => this.#hasRoom(boxOf(mark, this.width(form)), form));
  }

  /** Takes room for letters, and a gap beside them: in every drawing, else in wide ones alone, if they may; `undefined` where there is none. */
  place(letters: Letters, { isForWide = true, gap = 0 } = {}): Letters | undefined {
    const has = (form: Form) => {
      const box = boxOfLetters(letters, this.width(form), gap);
      const [left, right] = [box.left + gap, box.right - gap];
      const isWithin = left >= -this.#before - MARGIN && right <= this.width(form) + this.#after + MARGIN;
      return isWithin && this.#hasRoom(box, form);
    };
    if (!has('wide')) return undefined;
    const forms = has('narrow') ? ALL : isForWide ? (['wide'] as const) : [];
    for (const form of forms) this.#taken[form].push(boxOfLetters(letters, this.width(form), gap));
    if (forms.length === 0) return undefined;
    return forms === ALL ? letters : { ...letters, look: `${letters.look} wide`.trim() };
  }

  #hasRoom(box: Box, form: Form): boolean {
    return !this.#taken[form].some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
  }
}

/** The steps in which the style sheet gives room to letters at a side. */
const STEPS = [0, 2, 4, 6, 8, 10, 14, 18, 24];

/** The step of room for so many letters at a side. */
export const stepOf = (letters: number) => STEPS.find((step) => step >= letters) ?? 24;

/** The room for letters at a side, in pixels, beyond what every drawing has. */
const sideOf = (letters: number) => stepOf(letters) * 0.65 * EM;

function boxOf({ from, to, left = 0, right = 0, top, bottom }: Mark, width: number): Box {
  return { left: (from / 100) * width - left, right: (to / 100) * width + right, top, bottom };
}

function boxOfLetters({ words, x, y, anchor, dx = 0, dy = 0, look }: Letters, width: number, gap: number): Box {
  const wide = widthOf(words, /\bb\b/.test(look));
  const start = (x / 100) * width + dx * EM - { start: 0, middle: wide / 2, end: wide }[anchor];
  const base = (y / 100) * HEIGHT + dy * EM;
  // Figures have nothing below the line.
  const below = /\p{L}/u.test(words) ? 3 : 0;
  return { left: start - gap, right: start + wide + gap, top: base - 11, bottom: base + below };
}
