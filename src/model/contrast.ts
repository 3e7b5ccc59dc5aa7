import Color from 'colorjs.io';
import { hexOf, oklch, paletteOf, type OwnColours, type Palette, type Scheme } from './palette.ts';

/** What text needs of its background: WCAG 2.2, success criterion 1.4.3. What is no text needs less (1.4.11). */
export const LEAST = 4.5;

/** What text stands on. A light page is printed too, on white whatever its own paper is. */
export type Background = 'paper' | 'sheet' | 'tint' | 'highlight' | 'print';

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
  readonly colour: keyof OwnColours;
  /** The pair with the lowest ratio. */
  readonly worst: Pair;
  /** The nearest value of the same hue that would do. */
  readonly instead: string;
}

/** Each is judged with those after it at their best: what another could mend is not its fault. */
const ORDER = ['paper', 'accent', 'ink'] as const;

/** The lightness at which a colour does best: a light page has dark text, a dark one light text. */
const BEST = { light: { paper: 1, accent: 0, ink: 0 }, dark: { paper: 0, accent: 1, ink: 1 } } as const;

/** The colours of a scheme with which something cannot be read. With all that stands instead of them, everything can. */
export function shortfalls(own: OwnColours, scheme: Scheme): Shortfall[] {
  const found: Shortfall[] = [];
  const { paper, accent, ink } = BEST[scheme];
  let colours: OwnColours = {
    paper: withLightness(own.paper, paper),
    accent: withLightness(own.accent, accent),
    ink: withLightness(own.ink, ink),
  };
  for (const colour of ORDER) {
    const worstWith = (value: string) => worstPair({ ...colours, [colour]: value }, scheme);
    const isEnough = (value: string) => worstWith(value).ratio >= LEAST;
    const value = isEnough(own[colour]) ? own[colour] : nearest(own[colour], BEST[scheme][colour], isEnough);
    if (value !== own[colour]) found.push({ colour, worst: worstWith(own[colour]), instead: value });
    colours = { ...colours, [colour]: value };
  }
  return found;
}

function worstPair(own: OwnColours, scheme: Scheme): Pair {
  const palette = { ...paletteOf(own, scheme), print: scheme === 'light' ? 'white' : own.paper };
  const pairs = USES.flatMap(({ text, on }) =>
    on.map((background): Pair => ({ text, on: background, ratio: contrast(palette[text], palette[background]) })),
  );
  return pairs.reduce((worst, pair) => (pair.ratio < worst.ratio ? pair : worst));
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
