import Color from 'colorjs.io';
import type { Colours } from '../schema/colours.ts';

export type Scheme = keyof Colours;

/** The colours that a site names itself, as in content/site.yaml. */
export type OwnColours = Colours[Scheme];

/** Made of those: of fields, of labels, of hairlines, of what a link has led to, and of words that a link has named. */
const DERIVED_NAMES = ['sheet', 'soft', 'rule', 'tint', 'highlight'] as const;
type Derived = (typeof DERIVED_NAMES)[number];

/** The names of all colours of a page. */
export const COLOUR_NAMES = ['accent', 'paper', 'ink', ...DERIVED_NAMES] as const;

/** All colours of a page in one scheme, as `#rrggbb`. */
export type Palette = Readonly<Record<(typeof COLOUR_NAMES)[number], string>>;

/** The software's own, for a site that names none. */
export const OWN: Colours = {
  light: { accent: '#1d45b4', paper: '#f7f6f2', ink: '#16181d' },
  dark: { accent: '#9db9ff', paper: '#14161a', ink: '#ebe8e1' },
};

/** How a colour comes of two others: its lightness lies between theirs, its hue is that of one of them. */
interface Derivation {
  readonly from: keyof OwnColours;
  readonly to: keyof OwnColours;
  readonly hueOf: keyof OwnColours;
  /** In each scheme, how far from the first to the second, and how many times as colourful as the one with the hue. */
  readonly light: readonly [share: number, chroma: number];
  readonly dark: readonly [share: number, chroma: number];
}

/** The shares are those at which the software's own colours were drawn by hand. */
const DERIVED: Readonly<Record<Derived, Derivation>> = {
  sheet: { from: 'paper', to: 'ink', hueOf: 'paper', light: [-0.036, 1], dark: [0.053, 1.44] },
  soft: { from: 'ink', to: 'paper', hueOf: 'ink', light: [0.286, 1.52], dark: [0.226, 0.72] },
  rule: { from: 'paper', to: 'ink', hueOf: 'paper', light: [0.131, 2.58], dark: [0.213, 1.92] },
  tint: { from: 'paper', to: 'accent', hueOf: 'accent', light: [0.056, 0.117], dark: [0.173, 0.524] },
  highlight: { from: 'paper', to: 'accent', hueOf: 'accent', light: [0.237, 0.183], dark: [0.273, 0.347] },
};

/** A colour gets no more than this much more colourful than it was: a coloured paper needs no golden hairlines. */
const MOST_CHROMA_ADDED = 0.01;

/** All colours of a page in a scheme, from those that the site names. */
export function paletteOf(own: OwnColours, scheme: Scheme): Palette {
  const { accent, paper, ink } = { accent: oklch(own.accent), paper: oklch(own.paper), ink: oklch(own.ink) };
  const named = { accent, paper, ink };
  const derived = (name: Derived) => {
    const {
      from,
      to,
      hueOf,
      [scheme]: [share, times],
    } = DERIVED[name];
    const { c, h } = named[hueOf];
    const l = named[from].l + share * (named[to].l - named[from].l);
    return hexOf({ l, c: Math.min(c * times, c + MOST_CHROMA_ADDED), h });
  };
  return {
    accent: hexOf(accent),
    paper: hexOf(paper),
    ink: hexOf(ink),
    sheet: derived('sheet'),
    soft: derived('soft'),
    rule: derived('rule'),
    tint: derived('tint'),
    highlight: derived('highlight'),
  };
}

/** A colour by its lightness from 0 to 1, its chroma and its hue (CSS Color 4, section 9.2). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export function oklch(hex: string): Oklch {
  const [l, c, h] = new Color(hex).to('oklch').coords;
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 };
}

/** The nearest colour that a screen has, as `#rrggbb`; nothing is lighter than white, of whatever hue. */
export function hexOf({ l, c, h }: Oklch): string {
  const color = l >= 1 ? new Color('white') : new Color('oklch', [Math.max(l, 0), c, h]);
  return color.to('srgb').toString({ format: 'hex', collapse: false });
}
