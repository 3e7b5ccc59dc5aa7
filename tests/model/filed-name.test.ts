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
  expect(filedName({ collection: 'sources', data: { name } }, lang)).toBe(filed);
});

test.each([
  ['The gas trade', 'en', 'gas trade'],
  ['A gas trade', 'en', 'A gas trade'],
  ['Der Gashandel', 'de', 'Gashandel'],
])('the title "%s" is looked for in %s as "%s"', (title, lang, filed) => {
  expect(filedName({ collection: 'background', data: { title } }, lang)).toBe(filed);
});

test('an article is a part of the name of a person', () => {
  expect(filedName({ collection: 'people', data: { name: 'La Toya' } }, 'es')).toBe('La Toya');
});

test.each([
  ['people', 'Angela Merkel', 'Merkel, Angela'],
  ['people', '田中 一郎', 'たなか いちろう'],
  ['sources', 'The Asahi Shimbun', 'Asahi Shimbun'],
  ['sources', 'The The', 'The The'],
] as const)('what an entry in %s says of its place goes before: "%s" as "%s"', (collection, name, filedAs) => {
  expect(filedName({ collection, data: { name, filedAs } }, 'en')).toBe(filedAs);
});
