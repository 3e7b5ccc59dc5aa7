/** A page shows an image in 1,200 pixels at most, and a WebP has at most 16,383 of them from top to bottom. */
const SHOWN = 1200;
const HIGHEST = 16_000;

/** Why no page can show an image of this size; `undefined` where one can. */
export function heightFault(wide: number, high: number): string | undefined {
  if (high * Math.min(1, SHOWN / wide) <= HIGHEST) return undefined;
  return `is ${wide} pixels wide and ${high} high, and no page can show that: cut it into several`;
}

/** The most pixels of an image, in all of its frames: the largest photos of phones have 108 million. */
const MOST_PIXELS = 120_000_000;

/** The most of one that can only be read as a whole, with up to eight bytes a pixel: the largest photos of cameras have 61 million. */
const MOST_AT_ONCE = 64_000_000;

/** Why an image is not read that has so many pixels in all of its frames, and in one; `undefined` where it is. */
export function pixelFault(pixels: number, frame: number, isReadAtOnce: boolean): string | undefined {
  const [own, most] = isReadAtOnce && frame > MOST_AT_ONCE ? [frame, MOST_AT_ONCE] : [pixels, MOST_PIXELS];
  if (own <= most) return undefined;
  const [has, may] = [own, most].map((count) => Math.ceil(count / 1_000_000));
  return `has ${has} million pixels, more than ${may} million: save it smaller, 4,000 pixels wide at the most`;
}
