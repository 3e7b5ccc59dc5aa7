import Color from 'colorjs.io';
import { hexOf, oklch, paletteOf, type BaseColours, type NamedColours, type Palette, type Scheme } from './palette.ts';

/** What text needs of its background: WCAG 2.2, success criterion 1.4.3. What is no text needs less (1.4.11). */
export const LEAST = 4.5;

/** What text stands on. A light page is printed too, on white whatever its own paper is. */
export type Background = 'paper' | 'sheet' | 'tint' | 'highlight' | 'print';

/** How much of the accent is in the highlight, as src/layouts/Share.astro mixes it. */
const HIGHLIGHT = 0.24;

const USES = [
  { text: 'accent', on: ['paper', 'sheet', 'tint', 'print'] },
  { text: 'ink', on: ['paper', 'sheet', 'tint', 'highlight', 'print'] },
  { text: 'soft', on: ['paper', 'sheet', 'tint', 'print'] },
] as const satisfies readonly { text: keyof Palette; on: readonly Background[] }[];

/** A text on a background, and their ratio of contrast by WCAG’s formula. */
export interface Pair {
  readonly text: (typeof USES)[number]['text'];
  readonly on: Background;
  readonly ratio: number;
}

/** A colour with which something cannot be read. */
export interface Shortfall {
  readonly colour: keyof BaseColours;
  /** The pair with the lowest ratio. */
  readonly worst: Pair;
  /** The nearest value of the same hue that would do. */
  readonly instead: string;
}

/** Each is judged with the named ones after it at their best: what another could mend is not its fault. */
const ORDER = ['paper', 'accent', 'ink'] as const;

/** The lightness at which a colour does best: a light page has dark text, a dark one light text. */
const BEST = { light: { paper: 1, accent: 0, ink: 0 }, dark: { paper: 0, accent: 1, ink: 1 } } as const;

/**
 * The colours that a site names in a scheme and with which something cannot be read. With all that stands instead of them,
 * everything can. The others are the software's, and stay as they are.
 */
export function shortfalls(named: NamedColours, scheme: Scheme): Shortfall[] {
  const found: Shortfall[] = [];
  const best = (colour: keyof BaseColours) => named[colour] && withLightness(named[colour], BEST[scheme][colour]);
  let colours: NamedColours = { paper: best('paper'), accent: best('accent'), ink: best('ink') };
  for (const colour of ORDER) {
    const own = named[colour];
    if (own === undefined) continue;
    const worstWith = (value: string) => worstPair({ ...colours, [colour]: value }, scheme);
    const isEnough = (value: string) => worstWith(value).ratio >= LEAST;
    const value = isEnough(own) ? own : nearest(own, BEST[scheme][colour], isEnough);
    if (value !== own) found.push({ colour, worst: worstWith(own), instead: value });
    colours = { ...colours, [colour]: value };
  }
  return found;
}

function worstPair(named: NamedColours, scheme: Scheme): Pair {
  const palette = paletteOf(named, scheme);
  const { paper, accent } = palette;
  const colours = {
    ...palette,
    highlight: hexMix(paper, accent, HIGHLIGHT),
    print: scheme === 'light' ? '#ffffff' : paper,
  };
  const pairs = USES.flatMap(({ text, on }) =>
    on.map((background): Pair => ({ text, on: background, ratio: contrast(colours[text], colours[background]) })),
  );
  return pairs.reduce((worst, pair) => (pair.ratio < worst.ratio ? pair : worst));
}

function hexMix(hex: string, other: string, share: number): string {
  return new Color(hex).mix(new Color(other), share, { space: 'srgb' }).toString({ format: 'hex', collapse: false });
}

function contrast(text: string, background: string): number {
  return new Color(text).contrast(new Color(background), 'WCAG21');
}

/** As many halvings as bring two values of lightness together to less than a step of a channel. */
const HALVINGS = 10;

/** The value nearest to a colour, of its hue and on the way to a lightness with which it does, that will do. */
function nearest(hex: string, end: number, willDo: (value: string) => boolean): string {
  let [fails, does] = [oklch(hex).l, end];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (fails + does) / 2;
    if (willDo(withLightness(hex, middle))) does = middle;
    else fails = middle;
  }
  return withLightness(hex, does);
}

const withLightness = (hex: string, l: number) => hexOf({ ...oklch(hex), l });
