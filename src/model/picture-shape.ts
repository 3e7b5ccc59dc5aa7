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

/** The least and the greatest share that a picture takes of a row, in tenths. */
const [LEAST, MOST] = [5, 30];

/** The class for the share of a picture beside another one: as wide for its height, so that both are equally high. */
export function shareOf({ width, height }: Size): string {
  return `r-${Math.min(MOST, Math.max(LEAST, Math.round((10 * width) / height)))}`;
}
