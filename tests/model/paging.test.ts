import { expect, test } from 'vitest';
import { furtherPages, onPage, pageCount } from '../../src/model/paging.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index + 1);

test.each([
  [0, 1, []],
  [50, 1, []],
  [51, 2, [2]],
  [150, 3, [2, 3]],
])('a list of %i has %i pages', (length, pages, further) => {
  expect(pageCount(length)).toBe(pages);
  expect(furtherPages(length)).toEqual(further);
});

test('each entry stands on one page', () => {
  const all = list(120);
  expect([1, 2, 3].map((page) => onPage(all, page).length)).toEqual([50, 50, 20]);
  expect([1, 2, 3].flatMap((page) => onPage(all, page))).toEqual(all);
  expect(onPage(all, 4)).toEqual([]);
});

test('the first page may have fewer, and the others have as many as ever', () => {
  const all = list(120);
  expect([6, 7, 56, 57].map((length) => pageCount(length, 6))).toEqual([1, 2, 2, 3]);
  expect([1, 2, 3, 4].map((page) => onPage(all, page, 6).length)).toEqual([6, 50, 50, 14]);
  expect([1, 2, 3, 4].flatMap((page) => onPage(all, page, 6))).toEqual(all);
});
