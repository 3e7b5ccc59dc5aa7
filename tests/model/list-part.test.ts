import { expect, test } from 'vitest';
import { letterParts, partPaths } from '../../src/model/list-part.ts';

const parts = (names: readonly string[], lang = 'en') =>
  letterParts(names.toSorted(new Intl.Collator(lang).compare), (name) => name, { lang, signs: 'Signs' });
const many = (count: number, start: string) => Array.from({ length: count }, (_, index) => `${start}${index}`);

test('letters in the order of the language, each with its names', () => {
  const made = parts(['Öberg', 'Zorn', 'Berg', 'Åsa', 'Byström'], 'sv');
  expect(made.map(({ id, name, entries }) => [id, name, entries])).toEqual([
    ['b', 'B', ['Berg', 'Byström']],
    ['z', 'Z', ['Zorn']],
    ['uc5', 'Å', ['Åsa']],
    ['ud6', 'Ö', ['Öberg']],
  ]);
});

test('a script beside the usual one stands together while it fits on a page, then by its letters', () => {
  const names = [...many(60, 'Anna'), '7 Days'];
  expect(parts([...names, ...many(50, 'Иван')]).map(({ id, name }) => [id, name])).toEqual([
    ['signs', 'Signs'],
    ['a', 'A'],
    ['cyrl', 'Cyrillic'],
  ]);
  expect(parts([...names, ...many(30, 'Иван'), ...many(21, 'Пётр')]).map(({ id, name }) => [id, name])).toEqual([
    ['signs', 'Signs'],
    ['a', 'A'],
    ['u418', 'И'],
    ['u41f', 'П'],
  ]);
});

test('names that go by no letters stand together however many they are', () => {
  expect(parts(many(120, '张')).map(({ id, entries }) => [id, entries.length])).toEqual([['hani', 120]]);
});

test('names whose reading is given go by it, also where most have none', () => {
  const readings = ['タムラ', 'たなか いちろう', 'あべ', 'わたなべ', 'だて'];
  expect(parts([...many(60, '安'), ...readings], 'ja').map(({ name, entries }) => [name, entries.length])).toEqual([
    ['あ', 1],
    ['た', 3],
    ['わ', 1],
    ['漢字', 60],
  ]);
});

test('a part has as many pages as its names need', () => {
  const paths = partPaths({ by: 'letter', parts: parts([...many(101, 'Anna'), 'Bo']) });
  expect(paths.map(({ params }) => params.part)).toEqual(['a', 'a-2', 'a-3', 'b']);
  expect(paths.map(({ props }) => props.page)).toEqual([1, 2, 3, 1]);
});
