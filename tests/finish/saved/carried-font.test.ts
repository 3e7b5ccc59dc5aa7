import { globSync, readFileSync } from 'node:fs';
import { create, type Font, type FontCollection } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { fontsOf, type LastFonts } from '../../../src/finish/saved/carried-font.ts';
import { writeFolder } from '../folder.ts';

const file = (name: string) => readFileSync(`node_modules/@fontsource-variable/newsreader/files/${name}`);
const FILES = {
  'latin.woff2': file('newsreader-latin-wght-normal.woff2'),
  'ext.woff2': file('newsreader-latin-ext-wght-normal.woff2'),
};

/** The fonts of no build before. */
const NONE: LastFonts = { find: () => undefined, keep: () => undefined };

const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** The font that a file becomes where it is to draw a text. */
async function fontFor(text: string, name: keyof typeof FILES = 'latin.woff2'): Promise<{ bytes: Buffer; font: Font }> {
  const data = await fontsOf(writeFolder(FILES), NONE)(name, codesOf(text));
  const bytes = Buffer.from(data.replace(/^data:font\/woff2;base64,/, ''), 'base64');
  const font: Font | FontCollection = create(bytes);
  if (font.isCollection) throw new Error('there are several fonts');
  return { bytes, font };
}

describe('a font that a file carries', () => {
  test.each<{ name: keyof typeof FILES; text: string; bytes: number; has: string; not: string }>([
    { name: 'latin.woff2', text: 'News “and” its – background’s?', bytes: 14_600, has: 'azAZ09“”–(…—', not: '$%é' },
    { name: 'latin.woff2', text: 'News “and” its background – 100 %', bytes: 17_000, has: 'azAZ09“”–$+', not: '=éß' },
    { name: 'latin.woff2', text: 'São Tomé', bytes: 22_000, has: 'azAZ09éß', not: '' },
    { name: 'ext.woff2', text: 'Ośrodek', bytes: 12_500, has: 'śŁž', not: 'ș' },
    { name: 'ext.woff2', text: 'ș', bytes: 28_000, has: 'śș', not: '' },
  ])('$name for "$text" has at most $bytes bytes', async ({ name, text, bytes, has, not }) => {
    const made = await fontFor(text, name);
    expect(made.bytes.length).toBeLessThanOrEqual(bytes);
    expect(codesOf(has).filter((code) => !made.font.hasGlyphForCodePoint(code))).toEqual([]);
    expect(codesOf(not).filter((code) => made.font.hasGlyphForCodePoint(code))).toEqual([]);
  });

  test('has the weights that our styles ask for', async () => {
    const { font } = await fontFor('a');
    expect(font.variationAxes).toMatchObject({ wght: { min: 400, max: 600 } });
  });

  test('is the same for texts in the same letters', async () => {
    const fontOf = fontsOf(writeFolder(FILES), NONE);
    expect(await fontOf('latin.woff2', codesOf('a'))).toBe(await fontOf('latin.woff2', codesOf('xyz – 1')));
    expect((await fontFor('a')).bytes.equals((await fontFor('b')).bytes)).toBe(true);
  });

  test('is that of the last build for the same letters of the same file, and for no others', async () => {
    const kept = new Map<string, string>();
    const last: LastFonts = {
      find: (of, from) => kept.get(`${of} ${from}`),
      keep: (of, from) => kept.set(`${of} ${from}`, 'kept'),
    };
    const made = async (text: string, files = FILES) => fontsOf(writeFolder(files), last)('latin.woff2', codesOf(text));
    expect(await made('a')).not.toBe('kept');
    expect(await made('b')).toBe('kept');
    expect(await made('é')).not.toBe('kept');
    expect(await made('a', { ...FILES, 'latin.woff2': FILES['ext.woff2'] })).not.toBe('kept');
  });
});

describe('our styles ask for nothing that it has not', () => {
  const styles = globSync('src/{styles,components,layouts}/**/*.{css,astro}')
    .filter((name) => !name.endsWith('fonts.css'))
    .map((name) => readFileSync(name, 'utf8'));
  const asked = (property: RegExp) =>
    styles.flatMap((text) => [...text.matchAll(property)].map(([, value = '']) => value));

  test('weights', () => {
    const weights = asked(/(?:font-weight|[^-]font):\s*([^;]+);/g).flatMap(
      (value) => /(?:^|\s)(\d{3}|bold\w*|light\w*)(?:\s|$)/.exec(value)?.[1] ?? [],
    );
    expect(weights.length).toBeGreaterThan(10);
    expect([...new Set(weights)].filter((weight) => !(Number(weight) >= 400 && Number(weight) <= 600))).toEqual([]);
  });

  test('features', () => {
    const features = asked(/font-(?:variant[\w-]*|feature-settings):\s*([^;]+);/g).flatMap((value) =>
      value.split(/\s+/),
    );
    expect([...new Set(features)].sort()).toEqual(['lining-nums', 'tabular-nums']);
  });
});
