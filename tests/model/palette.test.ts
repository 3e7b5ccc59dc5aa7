import { describe, expect, test } from 'vitest';
import { OWN, paletteOf, type Palette } from '../../src/model/palette.ts';

/** The colours that were drawn by hand, which the rule for the others comes from. */
const DRAWN = {
  light: { sheet: '#ffffff', soft: '#4b4f58', rule: '#d8d5cb', tint: '#e6ecfb', highlight: '#c3cce3' },
  dark: { sheet: '#1c1f25', soft: '#b4b3ae', rule: '#383c45', tint: '#222d4a', highlight: '#353d51' },
} as const;

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How far two colours are apart in the channel in which they are furthest, in steps of 255. */
const apart = (a: string, b: string) => {
  const other = channels(b);
  return Math.max(...channels(a).map((value, index) => Math.abs(value - (other[index] ?? 0))));
};

describe.each(['light', 'dark'] as const)('the software’s own %s colours', (scheme) => {
  test('come out as they are named', () => {
    expect(paletteOf(OWN[scheme], scheme)).toMatchObject(OWN[scheme]);
  });

  test.each(['sheet', 'soft', 'rule', 'tint', 'highlight'] as const)('have a %s as it was drawn', (name) => {
    expect(apart(paletteOf(OWN[scheme], scheme)[name], DRAWN[scheme][name])).toBeLessThanOrEqual(1);
  });
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
