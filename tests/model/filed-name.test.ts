import { expect, test } from 'vitest';
import { filedName } from '../../src/model/filed-name.ts';

test.each([
  ['The Guardian', 'en', 'Guardian'],
  ['The Guardian', 'en-GB', 'Guardian'],
  ['the Herald', 'en', 'Herald'],
  ['Theatre Weekly', 'en', 'Theatre Weekly'],
  ['A Bola', 'en', 'A Bola'],
  ['Die Zeit', 'en', 'Die Zeit'],
  ['Die Zeit', 'de', 'Zeit'],
  ['The Guardian', 'de', 'The Guardian'],
  ['Le Monde', 'fr', 'Monde'],
  ['L’Humanité', 'fr', 'Humanité'],
  ['El País', 'es', 'País'],
  ['Az Est', 'hu', 'Est'],
  ['A Bola', 'pt', 'Bola'],
  ['The Standard', 'ru', 'The Standard'],
])('"%s" is looked for in %s as "%s"', (name, lang, filed) => {
  expect(filedName(name, lang)).toBe(filed);
});
