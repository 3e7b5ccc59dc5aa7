import { charactersOf, filesOf, type FontFamily, type FontFile } from './font-file.ts';

/** The families in the order in which they are asked for a character, before those of a language are put in front. */
const SANS: readonly FontFamily[] = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
];

/** The families of scripts by ISO 15924: one Han character has a form for each language, and digits suit their script. */
const OF_SCRIPT: Readonly<Record<string, FontFamily>> = {
  Arab: 'noto-sans-arabic',
  Deva: 'noto-sans-devanagari',
  Hans: 'noto-sans-sc',
  Hant: 'noto-sans-sc',
  Hebr: 'noto-sans-hebrew',
  Jpan: 'noto-sans-jp',
  Kore: 'noto-sans-kr',
};

/** The files that draw a text, the one to ask first in front, and what none of all fonts can draw. */
export interface FontChoice {
  readonly files: readonly FontFile[];
  /** Characters as a reader sees them, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/**
 * The fonts for a text. `serif` sets it in the site's serif where that has at least half of its letters; a text in
 * another script is of one piece then, its digits and names included.
 */
export function fontsFor(text: string, lang: string, voice: 'serif' | 'sans'): FontChoice {
  const graphemes = graphemesOf(text);
  const families = [...(voice === 'serif' && isMostlySerif(graphemes) ? SERIF : []), ...sansFor(lang)];
  const used = new Set<FontFile>();
  const missing: string[] = [];
  for (const grapheme of graphemes) {
    const file = fileFor(grapheme, families);
    if (file) used.add(file);
    else missing.push(grapheme);
  }
  const needed = families.filter((family) => [...used].some((file) => file.family === family));
  return { files: needed.flatMap(filesOf).filter((file) => used.has(file)), missing };
}

/** What no font can draw in a text: characters as a reader sees them, each once. */
export function withoutFont(text: string): readonly string[] {
  return fontsFor(text, 'en', 'serif').missing;
}

const SERIF: readonly FontFamily[] = ['newsreader'];

function sansFor(lang: string): FontFamily[] {
  const first = OF_SCRIPT[new Intl.Locale(lang).maximize().script ?? ''];
  return first ? [first, ...SANS.filter((family) => family !== first)] : [...SANS];
}

function isMostlySerif(graphemes: readonly string[]): boolean {
  const letters = graphemes.filter((grapheme) => /\p{L}/u.test(grapheme));
  return letters.filter((letter) => fileFor(letter, SERIF)).length * 2 >= letters.length;
}

/** The first file that draws a character; the lists of later families are not even read. */
function fileFor(grapheme: string, families: readonly FontFamily[]): FontFile | undefined {
  for (const family of families) {
    const file = filesOf(family).find((each) => draws(each, grapheme));
    if (file) return file;
  }
  return undefined;
}

/** A letter and its marks come from one file, or the marks are not where they belong. */
function draws(file: FontFile, grapheme: string): boolean {
  const codePoints = Array.from(grapheme, (character) => character.codePointAt(0) ?? 0);
  return file.isFor(codePoints[0] ?? 0) && codePoints.every((codePoint) => charactersOf(file).has(codePoint));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text that show something, each once. */
function graphemesOf(text: string): readonly string[] {
  const graphemes = Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) =>
    segment.replaceAll(UNDRAWN, ''),
  );
  return [...new Set(graphemes)].filter((grapheme) => grapheme !== '');
}

/** Spaces and what Unicode calls default-ignorable: no font is needed for them. Fillers and the Ogham space are drawn. */
const UNDRAWN = /[[\p{Zs}\p{Cc}\p{Default_Ignorable_Code_Point}]--[\u115F\u1160\u1680\u3164\uFFA0]]/gv;

/** What to do about characters that no font can draw: the rest of a message that begins with the place of the text. */
export function fontAdvice(missing: readonly string[]): string {
  const named = missing.map((character) => {
    const codes = Array.from(
      character,
      (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    return `"${character}" (${codes.join(' ')})`;
  });
  return `no font of the share image has ${named.join(', ')}: write it in other characters, or add the package of @fontsource-variable that has it to src/model/font-file.ts`;
}
