import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { digestOf } from '../last-pages.ts';

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What is not seen: spaces of all kinds and joiners. */
const UNSEEN = [...[0x9, 0xa, 0xd, 0x20, 0xa0, 0xad], ...range(0x2000, 0x200f), 0x2010, 0x2011, 0x202f, 0x2060];

/** The letters, digits and signs without which hardly any English text is: a quarter of a font is signs that few have. */
const PLAIN = [
  ...[...range(0x30, 0x39), ...range(0x41, 0x5a), ...range(0x61, 0x7a)],
  ...Array.from('!"\'(),-.:;?–—‘’“”…', (sign) => sign.charCodeAt(0)),
  ...UNSEEN,
];

/** Signs of ASCII that prose has no use for. */
const OF_CODE = '#*<=>@\\^_`{|}~';

/** All signs of English text too. */
const PROSE = [
  ...PLAIN,
  ...range(0x20, 0x7e).filter((code) => !OF_CODE.includes(String.fromCodePoint(code))),
  ...[0xa3, 0xb0, 0xb7, 0x20ac],
];

const BASIC = [...PROSE, ...range(0x20, 0x7e)];

/** With the small letters of western Europe too: most names have no other with a sign. */
const NAMES = [...BASIC, ...range(0xdf, 0xff)];

/** Those of the languages of western Europe, and then of all that are written in Latin letters with one sign on them. */
const WESTERN = [
  ...NAMES,
  ...range(0xa0, 0xff),
  0x131,
  0x152,
  0x153,
  ...range(0x2012, 0x2027),
  0x2032,
  0x2033,
  0x2039,
  0x203a,
];
const LATIN = [...WESTERN, ...range(0x100, 0x17f)];

/**
 * The sets of characters that a font is cut down to. They are few and the same for every file: files with the same font
 * have one hash of it in the site's policy, and none changes by what another one says.
 */
const SETS = [PLAIN, PROSE, BASIC, NAMES, WESTERN, LATIN].map((codes) => new Set(codes));

/** What is kept of a font beside its characters. */
const KEPT = {
  targetFormat: 'woff2',
  // The weights of text that our styles ask for.
  variationAxes: { wght: { min: 400, max: 600 } },
  // The features that browsers use by themselves, and those that our styles ask for: figures of one width and height.
  keepFeatures: [
    ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig', 'rvrn'],
    ...['lnum', 'tnum'],
  ],
} as const;

/**
 * What is left out beside characters: how space between letters grows with weight, which takes a quarter of a font and is
 * hardly seen, marks that stand by themselves, names of instances and hints for old screens.
 */
const LEFT_OUT = { noHinting: true, dropTables: ['GDEF', 'MVAR', 'STAT', 'gasp'] };

/** Gives a font of a built folder as a `data:` address, with what it takes to draw characters, by their code points. */
export type FontOf = (file: string, characters: readonly number[]) => Promise<string>;

/** What the last build kept of fonts that it cut down, by the number of the set and the file, and by a digest of the file. */
export interface LastFonts {
  readonly find: (of: string, from: string) => string | undefined;
  readonly keep: (of: string, from: string, address: string) => void;
}

/**
 * Gives fonts that are cut down to sets of characters, each made once: to pack one takes as long as to finish a hundred pages.
 * Throws where a file is no font with weights.
 */
export function fontsOf(folder: string, last: LastFonts): FontOf {
  const known = new Map<string, Promise<string>>();
  return (file, characters) => {
    const index = SETS.findIndex((set) => characters.every((code) => set.has(code)));
    const key = `${index} ${file}`;
    const font = known.get(key) ?? kept(key, join(folder, file), last, SETS[index]);
    known.set(key, font);
    return font;
  };
}

/** What was kept of a file for a set; else it is made, and kept. */
async function kept(of: string, file: string, last: LastFonts, set: ReadonlySet<number> | undefined): Promise<string> {
  const whole = readFileSync(file);
  const from = digestOf(whole);
  const known = last.find(of, from);
  if (known !== undefined) return known;
  const made = await cutDown(whole, set);
  last.keep(of, from, made);
  return made;
}

/** A font with the characters of a set, or all where there is none for them. */
async function cutDown(whole: Buffer, set: ReadonlySet<number> | undefined): Promise<string> {
  const options = { ...KEPT, ...(set ? LEFT_OUT : { keepAllGlyphs: true }) };
  const font = await subsetFont(whole, set ? String.fromCodePoint(...set) : '', options);
  return `data:font/woff2;base64,${font.toString('base64')}`;
}
