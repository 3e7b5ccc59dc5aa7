import type { Palette } from '../../model/palette.ts';

/** A share image as the Open Graph protocol describes it: sizes in pixels. */
export const IMAGE = { width: 1200, height: 630, type: 'image/png' } as const;

/** The room around what is on an image, and between it, in pixels or parts of the whole. */
export const SIZES = {
  padding: { block: 40, inline: 60 },
  header: { below: 16, rule: 3, mark: 54, markGap: 8, site: '60%', kind: '36%' },
  age: { above: 22, bar: 8, gap: 20 },
  title: { above: 16, below: 22 },
  chain: { knot: 26, line: 5, below: 8, gap: 20 },
  note: { above: 36, ring: 34, rule: 6, gap: 36, rowGap: 18, lift: -11 },
} as const;

/** How a text looks; the size is in pixels. */
export interface Look {
  readonly voice: 'serif' | 'sans';
  readonly size: number;
  /** One of the site's colours. */
  readonly color: keyof Palette;
  readonly weight: number;
  /** The lines after which the text is cut off; any number where it is left out. */
  readonly lines?: number;
  /** `keep-all` breaks a text between its parts alone, in scripts too that are broken anywhere. */
  readonly wordBreak?: 'keep-all';
  /** Letters that stand apart move closer, as in a headline. */
  readonly isTight?: boolean;
  /** A name, which has a direction of its own: that of its first letter. */
  readonly isName?: boolean;
}

/** The sizes that a title can have, in pixels. */
export const TITLE_SIZES = [104, 96, 88, 80, 72, 64, 58, 52, 46] as const;

/** How much closer the letters of a tight text are, and how much higher a lone line is, in parts of its size. */
export const SPACING = { tight: -0.018, loneLine: 0.14 } as const;

/** The texts of an image. At a quarter of its size, as a list of messages shows it, the title, the day and the names can be read. */
export const LOOKS = {
  site: { voice: 'serif', size: 40, color: 'ink', weight: 600, lines: 1, isName: true },
  kind: { voice: 'sans', size: 32, color: 'accent', weight: 600, lines: 1 },
  day: { voice: 'sans', size: 44, color: 'ink', weight: 700, lines: 1 },
  title: { voice: 'serif', color: 'ink', weight: 600, isTight: true },
  standfirst: { voice: 'serif', size: 38, color: 'soft', weight: 420, lines: 4 },
  verb: { voice: 'sans', size: 26, color: 'soft', weight: 400, lines: 1 },
  name: { voice: 'serif', size: 34, color: 'ink', weight: 600, lines: 2, wordBreak: 'keep-all', isName: true },
} as const satisfies Record<string, Omit<Look, 'size'> & { size?: number }>;
