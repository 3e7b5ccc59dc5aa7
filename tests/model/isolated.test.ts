import { expect, test } from 'vitest';
import { isolated } from '../../src/model/isolated.ts';

test.each([
  ['ليلى حسن', 'en', '\u2068ليلى حسن\u2069'],
  ['ליאת', 'de', '\u2068ליאת\u2069'],
  ['Nora Vale', 'ar', '\u2068Nora Vale\u2069'],
  ['ليلى حسن', 'ar', 'ليلى حسن'],
  ['Nora Vale', 'en', 'Nora Vale'],
  ['习近平', 'en', '习近平'],
])('%s in a text of %s is kept apart where it runs the other way', (name, lang, expected) => {
  expect(isolated(name, lang)).toBe(expected);
});
