import { transform, type CustomAtRules, type Rule, type Visitor } from 'lightningcss';
import { onceByText } from '../by-text.ts';
import { changeCss } from '../css-addresses.ts';
import type { Characters } from './characters.ts';

type Face = Extract<Rule, { type: 'font-face' }>;

/** What a page carries its styles in. */
export interface Carrier {
  /** How often each character is to be read on the page, by its code point. */
  readonly characters: Characters;
  /** The most bytes that fonts may take. */
  readonly room: number;
  /** What stands for a file that a style sheet asks for. */
  readonly load: (address: string) => string;
  /** What stands for a font that draws characters, by their code points. */
  readonly loadFont: (address: string, characters: readonly number[]) => Promise<string>;
}

/** A font that draws fewer than one in so many characters takes more bytes than they are worth. */
const WORTH_IT = 10_000;

/**
 * A style sheet in which everything is that it asks for. It comes as several: one without the fonts that are files,
 * then each font that draws some characters of the text, in the order of the sheet. So pages with the same styles have the
 * same sheets, whichever fonts they need. Where there is no room for all, those that draw the most come first. The rest
 * is drawn by the reader's own fonts. Throws where the CSS cannot be parsed.
 */
export async function carriedStyle(css: string, carrier: Carrier): Promise<string[]> {
  const { sheet, faces } = apart(css);
  const all = carrier.characters.values().reduce((sum, times) => sum + times, 0);
  const byUse = faces
    .map((face) => ({ face, ...drawnBy(face, carrier) }))
    .filter(({ use }) => use * WORTH_IT > all)
    .sort((a, b) => b.use - a.use);
  const fonts = new Map<FaceSheet, string>();
  let left = carrier.room;
  for (const { face, drawn } of byUse) {
    const data = await carrier.loadFont(face.address, drawn);
    const font = changeCss(face.css, (address) => (address === face.address ? data : carrier.load(address)));
    if (font.length > left) continue;
    left -= font.length;
    fonts.set(face, font);
  }
  return [changeCss(sheet, carrier.load), ...faces.flatMap((face) => fonts.get(face) ?? [])];
}

/** A font that is a file, as a sheet of its own. */
interface FaceSheet {
  readonly css: string;
  readonly address: string;
  /** The characters that a browser asks for it for; `undefined` for all. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[] | undefined;
}

/** The characters of a page that a font draws, and how often it draws one. */
function drawnBy({ ranges }: FaceSheet, { characters }: Carrier): { drawn: number[]; use: number } {
  const isFor = (code: number) => !ranges || ranges.some(({ start, end }) => start <= code && code <= end);
  const drawn = [...characters].filter(([code]) => isFor(code));
  return { drawn: drawn.map(([code]) => code), use: drawn.reduce((sum, [, times]) => sum + times, 0) };
}

/** A sheet without fonts, and those that are files. Others stand in for them until they arrive, and here they are. */
const apart = onceByText((css): { readonly sheet: string; readonly faces: readonly FaceSheet[] } => {
  const found: Face[] = [];
  const sheet = transformed(css, {
    Rule: {
      'font-face': (face: Face) => {
        if (addressOf(face) !== undefined) found.push(face);
        return [];
      },
    },
  });
  const faces = found.map((face, index) => ({
    css: alone(css, index),
    address: addressOf(face) ?? '',
    ranges: face.value.properties.find((property) => property.type === 'unicode-range')?.value,
  }));
  return { sheet, faces };
});

/** The address of a font that is a file. */
function addressOf({ value: { properties } }: Face): string | undefined {
  const sources = properties.flatMap((property) => (property.type === 'source' ? property.value : []));
  return sources.find((source) => source.type === 'url')?.value.url.url;
}

/** Rules that are kept for those in them. */
const AROUND = new Set<Rule['type']>(['layer-block', 'media', 'supports']);

/** A sheet with the one of its fonts that is the nth of its files, counted from 0. */
function alone(css: string, nth: number): string {
  let before = 0;
  return transformed(css, {
    Rule: (rule: Rule) => {
      if (rule.type === 'font-face') return addressOf(rule) !== undefined && before++ === nth ? undefined : [];
      return AROUND.has(rule.type) ? undefined : [];
    },
  });
}

function transformed(css: string, visitor: Visitor<CustomAtRules>): string {
  const { code } = transform({ filename: 'a.css', code: new TextEncoder().encode(css), minify: true, visitor });
  return new TextDecoder().decode(code);
}
