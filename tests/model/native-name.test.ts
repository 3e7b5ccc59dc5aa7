import { expect, test } from 'vitest';
import { nativeName } from '../../src/model/native-name.ts';

test.each([
  ['in another script', 'Ann Lee', { text: 'Энн Ли', lang: 'ru' }, 'Энн Ли'],
  ['in other letters of the same script', 'Tony Benn', { text: 'Tony Bénn', lang: 'fr' }, 'Tony Bénn'],
  ['that is the name', 'Nora Vale', { text: 'Nora Vale', lang: 'en' }, undefined],
  ['that is the name, written otherwise', 'Sean O’Brien', { text: " Sean  O'Brien", lang: 'ga' }, undefined],
  ['that is not there', 'Nora Vale', undefined, undefined],
])('a native name %s', (_what, name, native, shown) => {
  expect(nativeName({ name, native })?.text).toBe(shown);
});
