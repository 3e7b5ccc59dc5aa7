import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOUR_NAMES, DEFAULTS, paletteOf, type Palette } from '../../src/model/palette.ts';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How far two colours are apart in the channel in which they are furthest, in steps of 255. */
const apart = (a: string, b: string) => {
  const other = channels(b);
  return Math.max(...channels(a).map((value, index) => Math.abs(value - (other[index] ?? 0))));
};

describe.each(['light', 'dark'] as const)('the software’s %s colours', (scheme) => {
  const { accent, paper, ink } = DEFAULTS[scheme];

  test('are those of a site that names none', () => {
    expect(paletteOf({}, scheme)).toEqual(DEFAULTS[scheme]);
  });

  test.each(COLOUR_NAMES)('have a %s as the rule for a site’s own makes it', (name) => {
    expect(apart(paletteOf({ accent, paper, ink }, scheme)[name], DEFAULTS[scheme][name])).toBeLessThanOrEqual(1);
  });

  test('stay where a site names none, and what comes of them too', () => {
    const { accent: own, tint, ...others } = paletteOf({ accent: '#00695c' }, scheme);
    expect(own).toBe('#00695c');
    expect(tint).not.toBe(DEFAULTS[scheme].tint);
    expect(DEFAULTS[scheme]).toMatchObject(others);
  });
});

test('the software’s colours are those of its pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const six = (hex: string) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const written = [...tokens.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, six(light), six(dark)],
  );
  const known = COLOUR_NAMES.map((name) => [name, DEFAULTS.light[name], DEFAULTS.dark[name]]);
  expect(written.sort()).toEqual(known.sort());
});

test('a colour is given in six digits, however it is written', () => {
  const { accent, paper, ink } = paletteOf({ accent: '#06C', paper: '#FFF', ink: '#123456' }, 'light');
  expect([accent, paper, ink]).toEqual(['#0066cc', '#ffffff', '#123456']);
});

test('what is made of colours without a hue has none either', () => {
  const { sheet, soft, rule } = paletteOf({ accent: '#06c', paper: '#eee', ink: '#222' }, 'light');
  for (const hex of [sheet, soft, rule]) expect(new Set(channels(hex)).size).toBe(1);
});

test('a coloured paper has hairlines hardly more colourful than itself', () => {
  const { paper, rule }: Palette = paletteOf({ accent: '#064', paper: '#f3e9d2', ink: '#321' }, 'light');
  const spread = (hex: string) => Math.max(...channels(hex)) - Math.min(...channels(hex));
  expect(spread(rule) - spread(paper)).toBeLessThan(12);
});
