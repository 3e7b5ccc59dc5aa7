import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/finish/page/read-page.ts';
import { carriedStyle } from '../../../src/finish/saved/carried-style.ts';
import { charactersIn } from '../../../src/finish/saved/characters.ts';

const face = (name: string, range: string) =>
  `@font-face{font-family:N;src:url(${name}.woff2)format("woff2");unicode-range:${range}}`;
const LATIN = face('latin', 'U+0-FF');
const EXTENDED = face('ext', 'U+100-2BA');
const REST =
  '@font-face{font-family:G;src:local(Georgia)}@layer base{a{color:light-dark(#fff,#000);background:url(a.png)}}';

/** Stands for a file of so many bytes. */
const load = (file: string) => `data:,${file.padEnd(100, '.')}`;
const loadFont = (file: string, characters: readonly number[]) =>
  Promise.resolve(`${load(file)},${String.fromCharCode(...characters)}`);
const carried = (text: string, room = 1000, css = EXTENDED + LATIN + REST) =>
  carriedStyle(css, { characters: charactersIn(readPage(text)), room, load, loadFont });
const fonts = (sheets: readonly string[]) => sheets.flatMap((sheet) => /data:,(\w+)\.woff2/.exec(sheet)?.[1] ?? []);

describe('a style sheet that brings everything along', () => {
  test('has the fonts of the text’s characters, in the order of the sheet, and no other', async () => {
    expect(fonts(await carried('abc'))).toEqual(['latin']);
    expect(fonts(await carried('Ośrodek'))).toEqual(['ext', 'latin']);
    expect(fonts(await carried('سامح'))).toEqual([]);
  });

  test('asks for no more of a font than the text’s characters that it is for', async () => {
    const [, ...sheets] = await carried('Ośrodek');
    expect(
      sheets.map((sheet) =>
        Array.from(/,([^,"]*)"\)/.exec(sheet)?.[1] ?? '')
          .sort()
          .join(''),
      ),
    ).toEqual(['ś', 'Odekor']);
  });

  test('is the same for every text but for its fonts, which stand apart', async () => {
    const [sheet = ''] = await carried('abc');
    expect((await carried('Ośrodek'))[0]).toBe(sheet);
    expect(sheet).not.toContain('local(Georgia)');
    expect(sheet).toContain('light-dark(#fff,#000)');
    expect(sheet).not.toContain('woff2');
  });

  test('has what else it asks for in it', async () => {
    expect((await carried('abc'))[0]).toContain('url("data:,a.png');
  });

  test('takes a font without a range for one of all characters', async () => {
    expect(fonts(await carried('سامح', 1000, '@font-face{font-family:N;src:url(all.woff2)}'))).toEqual(['all']);
  });

  test('finds a font in a layer too', async () => {
    const sheets = await carried('abc', 1000, `@layer base{${LATIN}a{color:red}}`);
    expect(fonts(sheets)).toEqual(['latin']);
    expect(sheets[0]).toBe('@layer base{a{color:red}}');
  });

  test('goes without a font for fewer than one in 10,000 characters', async () => {
    expect(fonts(await carried(`${'a'.repeat(10_000)}ś`))).toEqual(['latin']);
    expect(fonts(await carried(`${'a'.repeat(9_000)}ś`))).toEqual(['ext', 'latin']);
  });

  test('leaves out first the font that draws least, where there is no room for all', async () => {
    expect(fonts(await carried('Ośrodek', 300))).toEqual(['latin']);
    expect(fonts(await carried('śśśśa', 300))).toEqual(['ext']);
    expect(fonts(await carried('Ośrodek', 100))).toEqual([]);
  });
});
