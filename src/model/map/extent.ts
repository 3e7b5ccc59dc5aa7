import { WIDTH } from './frame.ts';
import { crossings, type Outline } from './outline.ts';

/** A part of a sheet, in its units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far apart the rows are in which an extent is known, in units. */
const STEP = 5;

/** What of a sheet lies within outlines, row by row: to ask it for many boxes costs little. */
export class Extent {
  readonly #rows: readonly (readonly number[])[];

  constructor(outlines: readonly Outline[], height: number) {
    this.#rows = Array.from({ length: Math.ceil(height / STEP) }, (_, row) => crossings(outlines, (row + 0.5) * STEP));
  }

  /** Whether all of a box lies within. */
  covers({ left, right, ...box }: Box): boolean {
    return this.#rowsOf(box).every((row) => spans(row).some(([from, to]) => from <= left && right <= to));
  }

  /** Whether some of a box lies within. */
  touches({ left, right, ...box }: Box): boolean {
    return this.#rowsOf(box).some((row) => spans(row).some(([from, to]) => from < right && left < to));
  }

  /** From the left to the right of the outlines around a place; `undefined` where it lies outside. */
  around(x: number, y: number): readonly [left: number, right: number] | undefined {
    return this.#rowsOf({ top: y, bottom: y })
      .flatMap(spans)
      .find(([from, to]) => from <= x && x <= to);
  }

  #rowsOf({ top, bottom }: Pick<Box, 'top' | 'bottom'>): readonly (readonly number[])[] {
    return this.#rows.slice(Math.max(0, Math.floor(top / STEP)), Math.floor(bottom / STEP) + 1);
  }
}

/** The pairs of crossings between which a row lies within. */
function spans(row: readonly number[]): (readonly [from: number, to: number])[] {
  return row.flatMap((from, index) => (index % 2 === 0 ? [[from, row[index + 1] ?? WIDTH] as const] : []));
}
