import Color from 'colorjs.io';
import type { Colours } from '../schema/colours.ts';

export type Scheme = keyof Colours;

/** The colours of one scheme that a site names itself, as in content/site.yaml. */
export type NamedColours = NonNullable<Colours[Scheme]>;

/** Those that a site can name, all of them. */
export type BaseColours = Readonly<Record<keyof NamedColours, string>>;

/** The names of all colours of a page. Those of fields, labels, hairlines and what a link has led to are made of the first three. */
export const COLOUR_NAMES = ['accent', 'paper', 'ink', 'sheet', 'soft', 'rule', 'tint'] as const;

/** All colours of a page in one scheme, as `#rrggbb`. */
export type Palette = Readonly<Record<(typeof COLOUR_NAMES)[number], string>>;

/** The software's, in the place of those that a site does not name. A page has them from src/styles/tokens.css. */
export const DEFAULTS: Readonly<Record<Scheme, Palette>> = {
  light: {
    accent: '#1d45b4',
    paper: '#f7f6f2',
    ink: '#16181d',
    sheet: '#ffffff',
    soft: '#4b4f58',
    rule: '#d8d5cb',
    tint: '#e6ecfb',
  },
  dark: {
    accent: '#9db9ff',
    paper: '#14161a',
    ink: '#ebe8e1',
    sheet: '#1c1f25',
    soft: '#b4b3ae',
    rule: '#383c45',
    tint: '#222d4a',
  },
};

type Derived = Exclude<keyof Palette, keyof BaseColours>;

/** How a colour comes of two others: its lightness lies between theirs, its hue is that of one of them. */
interface Derivation {
  readonly from: keyof BaseColours;
  readonly to: keyof BaseColours;
  readonly hueOf: keyof BaseColours;
  /** In each scheme, how far from the first to the second, and how many times as colourful as the one with the hue. */
  readonly light: readonly [share: number, chroma: number];
  readonly dark: readonly [share: number, chroma: number];
}

/** The shares are those at which the software's colours were drawn by hand. */
const DERIVED: Readonly<Record<Derived, Derivation>> = {
  sheet: { from: 'paper', to: 'ink', hueOf: 'paper', light: [-0.036, 1], dark: [0.053, 1.44] },
  soft: { from: 'ink', to: 'paper', hueOf: 'ink', light: [0.286, 1.52], dark: [0.226, 0.72] },
  rule: { from: 'paper', to: 'ink', hueOf: 'paper', light: [0.131, 2.58], dark: [0.213, 1.92] },
  tint: { from: 'paper', to: 'accent', hueOf: 'accent', light: [0.056, 0.117], dark: [0.173, 0.524] },
};

/** A colour gets no more than this much more colourful than it was: a coloured paper needs no golden hairlines. */
const MOST_CHROMA_ADDED = 0.01;

/** The colours that a site names, and the software's in the place of the others. */
function withDefaults(named: NamedColours, scheme: Scheme): BaseColours {
  const { accent, paper, ink } = DEFAULTS[scheme];
  return { accent: named.accent ?? accent, paper: named.paper ?? paper, ink: named.ink ?? ink };
}

/** All colours of a page in a scheme, from those that the site names. */
export function paletteOf(named: NamedColours, scheme: Scheme): Palette {
  const given = withDefaults(named, scheme);
  const base = { accent: oklch(given.accent), paper: oklch(given.paper), ink: oklch(given.ink) };
  const derived = (name: Derived) => {
    const {
      from,
      to,
      hueOf,
      [scheme]: [share, times],
    } = DERIVED[name];
    if ([from, to, hueOf].every((each) => named[each] === undefined)) return DEFAULTS[scheme][name];
    const { c, h } = base[hueOf];
    const l = base[from].l + share * (base[to].l - base[from].l);
    return hexOf({ l, c: Math.min(c * times, c + MOST_CHROMA_ADDED), h });
  };
  return {
    accent: hexOf(base.accent),
    paper: hexOf(base.paper),
    ink: hexOf(base.ink),
    sheet: derived('sheet'),
    soft: derived('soft'),
    rule: derived('rule'),
    tint: derived('tint'),
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
