import { EARTH, WIDTH, type Frame } from './frame.ts';

/** A length on a map, in kilometres and in percent of its width. */
export interface ScaleBar {
  readonly words: string;
  readonly width: number;
}

/** The widest that a scale is, in percent. */
const WIDEST = 24;

/** The scale at the middle of a frame: a round number of kilometres. */
export function scaleBar({ scale }: Frame, locale: string): ScaleBar {
  const percentOf = (kilometres: number) => ((kilometres / EARTH) * scale * 100) / WIDTH;
  const most = WIDEST / percentOf(1);
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(kilometres);
  return { words, width: percentOf(kilometres) };
}
