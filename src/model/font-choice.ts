import { charactersOf, filesOf, type FontFamily, type FontFile } from './font-file.ts';

/** The files that draw a text, the one to ask first in front, and what none of all fonts can draw. */
export interface FontChoice {
  readonly files: readonly FontFile[];
  /** Characters as a reader sees them, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/** The families in the order in which they are asked for a character, after the one of a language. */
const SANS: readonly FontFamily[] = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
];

/** The families of scripts by ISO 15924: a Han character has a form for each language, and digits suit their script. */
const OF_SCRIPT: Readonly<Record<string, FontFamily>> = {
  Arab: 'noto-sans-arabic',
  Deva: 'noto-sans-devanagari',
  Hans: 'noto-sans-sc',
  Hant: 'noto-sans-sc',
  Hebr: 'noto-sans-hebrew',
  Jpan: 'noto-sans-jp',
  Kore: 'noto-sans-kr',
};

/**
 * The fonts for a text. `serif` sets it in the site's serif where that has at least half of its letters; a text in
 * another script is of one piece, its digits and foreign names included.
 */
export function fontsFor(text: string, lang: string, voice: 'serif' | 'sans'): FontChoice {
  const graphemes = graphemesOf(text);
  const isSerif = voice === 'serif' && isMostly('newsreader', graphemes);
  const families: FontFamily[] = [...(isSerif ? (['newsreader'] as const) : []), ...sansFor(lang)];
  const files = new Set<FontFile>();
  const missing: string[] = [];
  for (const grapheme of graphemes) {
    const file = firstFile(families, grapheme);
    if (file) files.add(file);
    else missing.push(grapheme);
  }
  const order = (file: FontFile) => families.indexOf(file.family);
  return { files: [...files].sort((a, b) => order(a) - order(b)), missing };
}

/** What no font can draw in a text: characters as a reader sees them, each once. */
export function withoutFont(text: string): readonly string[] {
  return fontsFor(text, 'en', 'serif').missing;
}

/** What to do about characters that no font can draw: a message for the place where they stand. */
export function fontAdvice(missing: readonly string[]): string {
  const code = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const named = missing.map(
    (each) => `"${each}" (${Array.from(each, (character) => `U+${code(character)}`).join(' ')})`,
  );
  return `no font of the share image has ${named.join(', ')}: write it in other characters, or add the package of @fontsource-variable that has it to src/model/font-file.ts`;
}

function sansFor(lang: string): readonly FontFamily[] {
  const first = OF_SCRIPT[new Intl.Locale(lang).maximize().script ?? ''];
  return first ? [first, ...SANS.filter((family) => family !== first)] : SANS;
}

function isMostly(family: FontFamily, graphemes: readonly string[]): boolean {
  const letters = graphemes.filter((grapheme) => /\p{L}/u.test(grapheme));
  return letters.filter((letter) => fileIn(family, letter)).length * 2 >= letters.length;
}

/** The lists of later families are not even read. */
function firstFile(families: readonly FontFamily[], grapheme: string): FontFile | undefined {
  for (const family of families) {
    const file = fileIn(family, grapheme);
    if (file) return file;
  }
  return undefined;
}

const known = new Map<string, FontFile | undefined>();

/** The file of a family that draws a character; a letter and its marks come from one, or the marks go astray. */
function fileIn(family: FontFamily, grapheme: string): FontFile | undefined {
  const key = `${family} ${grapheme}`;
  if (known.has(key)) return known.get(key);
  const codePoints = Array.from(grapheme, (character) => character.codePointAt(0) ?? 0);
  const file = filesOf(family).find(
    (each) => each.isFor(codePoints[0] ?? 0) && codePoints.every((codePoint) => charactersOf(each).has(codePoint)),
  );
  known.set(key, file);
  return file;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text that show something, each once. */
function graphemesOf(text: string): string[] {
  const graphemes = Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) =>
    segment.replaceAll(UNDRAWN, ''),
  );
  return [...new Set(graphemes)].filter((grapheme) => grapheme !== '');
}

/** Spaces, controls and what Unicode calls default-ignorable need no font; fillers and the space of Ogham are drawn. */
const UNDRAWN = /[[\p{Zs}\p{Cc}\p{Default_Ignorable_Code_Point}]--[\u115F\u1160\u1680\u3164\uFFA0]]/gv;
