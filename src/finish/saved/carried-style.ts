import { transform, type CustomAtRules, type Rule, type Visitor } from 'lightningcss';
import { changeCss } from '../css-addresses.ts';

type Face = Extract<Rule, { type: 'font-face' }>;

/** What a page carries its styles in. */
export interface Carrier {
  /** All that is to be read on the page. */
  readonly text: string;
  /** The most bytes that fonts may take. */
  readonly room: number;
  /** What stands for a file that a style sheet asks for. */
  readonly load: (address: string) => string;
}

/**
 * A style sheet in which everything is that it asks for. It comes as several: one without the fonts that are files,
 * then each font that draws characters of the text, in the order of the sheet. So pages with the same styles have the
 * same sheets, whichever fonts they need. Where there is no room for all, those that draw the most come first. The rest
 * is drawn by the reader's own fonts. Throws where the CSS cannot be parsed.
 */
export function carriedStyle(css: string, { text, room, load }: Carrier): string[] {
  const { sheet, faces } = apart(css);
  const byUse = faces
    .map((face) => ({ face, use: charactersFor(face, text) }))
    .filter(({ use }) => use > 0)
    .sort((a, b) => b.use - a.use);
  const carried = new Map<Face, string>();
  let left = room;
  for (const { face } of byUse) {
    const font = changeCss(alone(css, faces.indexOf(face)), load);
    if (font.length > left) continue;
    left -= font.length;
    carried.set(face, font);
  }
  return [changeCss(sheet, load), ...faces.flatMap((face) => carried.get(face) ?? [])];
}

/** A sheet without the fonts that are files, and these. */
function apart(css: string): { readonly sheet: string; readonly faces: readonly Face[] } {
  const faces: Face[] = [];
  const sheet = transformed(css, {
    Rule: {
      'font-face': (face: Face) => {
        if (!isFile(face)) return undefined;
        faces.push(face);
        return [];
      },
    },
  });
  return { sheet, faces };
}

function isFile({ value: { properties } }: Face): boolean {
  return properties.some(({ type, value }) => type === 'source' && value.some((source) => source.type === 'url'));
}

/** How many characters of a text a browser asks for a font for, by its `unicode-range`; one without is for all. */
function charactersFor({ value: { properties } }: Face, text: string): number {
  const ranges = properties.find((property) => property.type === 'unicode-range')?.value;
  const isFor = (code: number) => !ranges || ranges.some(({ start, end }) => start <= code && code <= end);
  return Array.from(text).filter((character) => isFor(character.codePointAt(0) ?? 0)).length;
}

/** Rules that are kept for those in them. */
const AROUND = new Set<Rule['type']>(['layer-block', 'media', 'supports']);

/** A sheet with the one of its fonts that is the nth of its files, counted from 0. */
function alone(css: string, nth: number): string {
  let before = 0;
  return transformed(css, {
    Rule: (rule: Rule) => {
      if (rule.type === 'font-face') return isFile(rule) && before++ === nth ? undefined : [];
      return AROUND.has(rule.type) ? undefined : [];
    },
  });
}

function transformed(css: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({ filename: 'a.css', code: new TextEncoder().encode(css), minify: true, visitor });
  return new TextDecoder().decode(code);
}
