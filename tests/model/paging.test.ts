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
