/** A page shows an image in 1,200 pixels at most, and a WebP has at most 16,383 of them from top to bottom. */
const SHOWN = 1200;
const HIGHEST = 16_000;

/** Why no page can show an image of this size; `undefined` where one can. */
export function heightFault(wide: number, high: number): string | undefined {
  if (high * Math.min(1, SHOWN / wide) <= HIGHEST) return undefined;
  return `is ${wide} pixels wide and ${high} high, and no page can show that: cut it into several`;
}
