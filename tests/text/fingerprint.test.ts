import { expect, test } from 'vitest';
import { fingerprint } from '../../src/text/fingerprint.ts';

test.each([
  ['white space', 'One  two\n three', 'One two three'],
  ['quotation marks', '“No limits”, it’s said', '"No limits", it\'s said'],
  ['dashes', '2013–2022 — a decade', '2013-2022 - a decade'],
  ['composition', 'Erdog\u0306an', 'Erdo\u011Fan'],
  ['invisible characters', 'no\u200B limits', 'no limits'],
])('%s makes no other text', (_, a, b) => {
  expect(fingerprint(a)).toBe(fingerprint(b));
});

test('a word, a figure or a letter’s case does', () => {
  const texts = ['141 to 5', '140 to 5', '141 To 5'];
  expect(new Set(texts.map(fingerprint))).toHaveLength(3);
});

test('is the same in every build', () => {
  expect(fingerprint('Every statement says who said it.')).toMatch(/^[0-9a-v]{6}$/);
  expect(fingerprint('')).toBe(fingerprint(' '));
});
