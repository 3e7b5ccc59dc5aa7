/** A family of fonts that share images are drawn with. */
export interface FontFamily {
  /** Its package in @fontsource-variable. */
  readonly name: string;
  readonly voice: 'serif' | 'sans';
  /** The scripts that it is made for, by ISO 15924, as CLDR takes them to be likely for a language. */
  readonly scripts: readonly string[];
  /** The height of a line in units of the size of type: some scripts stack marks above and below their letters. */
  readonly leading: number;
}

/**
 * The families, in the order in which they are asked for a character where none is made for the script of the language. A
 * Han character has a form for each language; in any other it is drawn as in Chinese.
 */
export const FAMILIES: readonly FontFamily[] = [
  { name: 'newsreader', voice: 'serif', scripts: ['Latn'], leading: 1.06 },
  { name: 'noto-sans', voice: 'sans', scripts: ['Latn', 'Cyrl', 'Grek'], leading: 1.16 },
  { name: 'noto-sans-arabic', voice: 'sans', scripts: ['Arab'], leading: 1.42 },
  { name: 'noto-sans-hebrew', voice: 'sans', scripts: ['Hebr'], leading: 1.2 },
  { name: 'noto-sans-devanagari', voice: 'sans', scripts: ['Deva'], leading: 1.36 },
  { name: 'noto-sans-sc', voice: 'sans', scripts: ['Hans', 'Hant'], leading: 1.24 },
  { name: 'noto-sans-jp', voice: 'sans', scripts: ['Jpan'], leading: 1.24 },
  { name: 'noto-sans-kr', voice: 'sans', scripts: ['Kore'], leading: 1.24 },
];
