import { EM, widthOf } from '../chart/room.ts';
import type { Letters } from '../chart/shape.ts';
import type { Box } from './extent.ts';
import { WIDTH } from './frame.ts';

/** The widths at which a map is looked at, in pixels: those of a phone, and those with letters for wide drawings (32rem). */
const WIDTHS = {
  narrow: [238, 262, 290, 320, 355, 395, 440, 480, 511],
  wide: [510, 535, 560, 600],
} as const;

export type Form = keyof typeof WIDTHS;

/** What takes room: a place in percent of the sides, and pixels around it. */
export interface Block {
  readonly x: number;
  readonly y: number;
  /** From the place to the left, right, top and bottom, in pixels. */
  readonly by: readonly [left: number, right: number, top: number, bottom: number];
  /** More of the width and height, in percent. */
  readonly wide?: number;
  readonly high?: number;
}

/** The free pixels at the edges of a map. */
const EDGE = 4;

/**
 * The room of a map. Its places move apart as it grows and its letters keep their size, so each is looked at in many widths.
 */
export class MapRoom {
  readonly #taken = new Map<number, Box[]>();
  /** The height of the map as a share of its width. */
  readonly #ratio: number;

  constructor(ratio: number) {
    this.#ratio = ratio;
  }

  /** Takes room, free or not. */
  take(block: Block): void {
    for (const width of [...WIDTHS.narrow, ...WIDTHS.wide]) this.#keep(width, this.#boxOf(block, width));
  }

  /** Whether there is room in every width of the given forms. */
  isFree(block: Block, forms: readonly Form[] = ['narrow', 'wide']): boolean {
    return forms.every((form) => WIDTHS[form].every((width) => this.#hasRoom(this.#boxOf(block, width), width)));
  }

  /**
   * Takes room for letters in every width of the given forms; `false` where there is none, where they touch what they are to
   * leave free, and where they do not fit the sheet, of which they take a box in its units.
   */
  place(
    letters: Letters,
    forms: readonly Form[],
    free: readonly Block[] = [],
    fits: (box: Box) => boolean = () => true,
  ): boolean {
    const block = blockOf(letters);
    const touches = (width: number) => {
      const box = this.#boxOf(block, width);
      const isFree = this.#hasRoom(box, width) && !free.some((other) => meet(box, this.#boxOf(other, width)));
      return !isFree || !fits(inUnits(box, width));
    };
    if (forms.some((form) => WIDTHS[form].some(touches))) return false;
    for (const width of forms.flatMap((form) => WIDTHS[form])) this.#keep(width, this.#boxOf(block, width));
    return true;
  }

  #keep(width: number, box: Box): void {
    this.#taken.set(width, [...(this.#taken.get(width) ?? []), box]);
  }

  #hasRoom(box: Box, width: number): boolean {
    const isInside =
      box.left >= EDGE && box.right <= width - EDGE && box.top >= EDGE && box.bottom <= width * this.#ratio - EDGE;
    return isInside && !(this.#taken.get(width) ?? []).some((other) => meet(box, other));
  }

  #boxOf({ x, y, by: [left, right, top, bottom], wide = 0, high = 0 }: Block, width: number): Box {
    const height = width * this.#ratio;
    const [atX, atY] = [(x / 100) * width, (y / 100) * height];
    return {
      left: atX - left,
      right: atX + (wide / 100) * width + right,
      top: atY - top,
      bottom: atY + (high / 100) * height + bottom,
    };
  }
}

/** A box in pixels of a drawing of some width, in units of its sheet. */
function inUnits({ left, right, top, bottom }: Box, width: number): Box {
  const times = WIDTH / width;
  return { left: left * times, right: right * times, top: top * times, bottom: bottom * times };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How much wider letters are that stand apart (0.1em each). */
const SPACED = 0.1 * EM;

function blockOf({ words, x, y, anchor, dx = 0, dy = 0, look }: Letters): Block {
  const spaced = /\bcaps\b/.test(look) ? Array.from(words).length * SPACED : 0;
  const wide = widthOf(words, /\b(?:b|state|route|number)\b/.test(look)) + spaced;
  const before = { start: 0, middle: wide / 2, end: wide }[anchor] - dx * EM;
  const base = dy * EM;
  return { x, y, by: [before + 1, wide - before + 1, 11 - base, base + 4] };
}
