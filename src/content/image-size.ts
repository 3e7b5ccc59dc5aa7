/** A page shows an image in 1,200 pixels at most, and a WebP has at most 16,383 of them from top to bottom. */
const SHOWN = 1200;
const HIGHEST = 16_000;

/** Why no page can show an image of this size; `undefined` where one can. */
export function heightFault(wide: number, high: number): string | undefined {
  if (high * Math.min(1, SHOWN / wide) <= HIGHEST) return undefined;
  return `is ${wide} pixels wide and ${high} high, and no page can show that: cut it into several`;
}

/**
 * The most pixels of an image, in all of its frames: the largest photos of phones have 108 million. Some are read as a whole,
 * with up to eight bytes a pixel.
 */
const MOST_PIXELS = 120_000_000;

/** Why an image of so many pixels is not read; `undefined` where it is. */
export function pixelFault(pixels: number): string | undefined {
  if (pixels <= MOST_PIXELS) return undefined;
  const [own, most] = [pixels, MOST_PIXELS].map((count) => Math.ceil(count / 1_000_000));
  return `has ${own} million pixels, more than ${most} million: save it smaller, 4,000 pixels wide at the most`;
}
