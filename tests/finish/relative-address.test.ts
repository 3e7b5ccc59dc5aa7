import { expect, test } from 'vitest';
import { relativeAddress } from '../../src/finish/relative-address.ts';

test.each([
  ['/people/x.html', 'articles/a.html', '../people/x.html'],
  ['/index.html', 'index.html', 'index.html'],
  ['/articles/a.html#known', 'articles/a.html', '#known'],
  ['/articles/b.html?x=1#y', 'articles/a.html', 'b.html?x=1#y'],
  ['/favicon.svg', 'background/a/2.html', '../../favicon.svg'],
  ['/', 'index.html', './'],
  ['/', 'articles/a.html', '../'],
  ['/articles/', 'people/x.html', '../articles/'],
  ['/a:b.svg', 'index.html', './a:b.svg'],
  ['https://example.org/', 'index.html', 'https://example.org/'],
  ['//example.org/x', 'index.html', '//example.org/x'],
  ['#top', 'index.html', '#top'],
  ['mailto:a@example.org', 'index.html', 'mailto:a@example.org'],
])('%s in %2$s is written %3$s', (address, file, written) => {
  expect(relativeAddress(address, file)).toBe(written);
});
