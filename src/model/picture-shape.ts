/** How a picture stands in its page. */
export type PictureShape = 'tall' | 'panorama' | 'plain';

/** The size of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A portrait stands beside its caption, a panorama goes over text and notes. */
export function pictureShape({ width, height }: Size): PictureShape {
  const ratio = width / height;
  if (ratio < 0.9) return 'tall';
  return ratio > 2.2 ? 'panorama' : 'plain';
}

/** The least and the greatest share of a row that a picture takes. */
const [LEAST, MOST] = [0.15, 0.85];

/**
 * The classes for the share of the first of two pictures in their row, one a digit, `t6 h2 m5` for 0.625: each is as wide for
 * its height as the other, so that both are equally high.
 */
export function pairShares(first: Size, second: Size): string[] {
  const ratio = ({ width, height }: Size) => width / height;
  const share = Math.min(MOST, Math.max(LEAST, ratio(first) / (ratio(first) + ratio(second))));
  return Array.from(share.toFixed(3).slice('0.'.length), (digit, place) => `${['t', 'h', 'm'][place] ?? ''}${digit}`);
}
