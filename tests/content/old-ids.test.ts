import { expect, test } from 'vitest';
import { idIn, oldIds } from '../../src/content/old-ids.ts';

const redirects = {
  '/articles/old.html': '/articles/new.html',
  '/articles/older.html': '/articles/new.html#who',
  '/articles/other.html': '/articles/own.html',
  '/background/old.html': '/articles/new.html',
  '/legal.html': '/articles/new.html',
};

test('the old ids of an entry are those of the pages of its kind that lead to it', () => {
  expect(oldIds('articles', 'new', redirects)).toEqual(['old', 'older']);
  expect(oldIds('background', 'new', redirects)).toEqual([]);
});

test.each([
  ['/articles/x.html', 'x'],
  ['/articles/x/2.html', undefined],
  ['/articles.html', undefined],
  ['/background/x.html', undefined],
])('the id of an article in %s is %s', (path, id) => expect(idIn('articles', path)).toBe(id));
