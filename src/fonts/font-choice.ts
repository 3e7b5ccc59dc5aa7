import { FAMILIES, type FontFamily } from './font-families.ts';
import { charactersOf, filesOf, type FontFile } from './font-file.ts';

/** The files that draw a text, the one to ask first in front, and what none of all fonts can draw. */
export interface FontChoice {
  readonly files: readonly FontFile[];
  /** Characters as a reader sees them, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/**
 * The fonts for a text. `serif` sets it in the site's serif where that has at least half of its letters; a text in
 * another script is of one piece, its digits and foreign names included.
 */
export function fontsFor(text: string, lang: string, voice: 'serif' | 'sans'): FontChoice {
  const graphemes = graphemesOf(text);
  const isSerif = voice === 'serif' && isMostly(SERIFS, graphemes);
  const families = [...(isSerif ? SERIFS : []), ...sansFor(lang)];
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
  return `no font of the share image has ${named.join(', ')}: write it in other characters, or add the package of @fontsource-variable that has it to src/fonts/font-families.ts`;
}

const SERIFS = FAMILIES.filter(({ voice }) => voice === 'serif');
const SANS = FAMILIES.filter(({ voice }) => voice === 'sans');

/** The families without serifs, those of the language's script in front: digits and quotation marks are theirs too. */
function sansFor(lang: string): FontFamily[] {
  const script = new Intl.Locale(lang).maximize().script ?? '';
  const isFor = ({ scripts }: FontFamily) => scripts.includes(script);
  return [...SANS.filter(isFor), ...SANS.filter((family) => !isFor(family))];
}

function isMostly(families: readonly FontFamily[], graphemes: readonly string[]): boolean {
  const letters = graphemes.filter((grapheme) => /\p{L}/u.test(grapheme));
  return letters.filter((letter) => firstFile(families, letter)).length * 2 >= letters.length;
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
  const key = `${family.name} ${grapheme}`;
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
