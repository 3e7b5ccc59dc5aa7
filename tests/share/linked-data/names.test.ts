import { expect, test, vi } from 'vitest';
import { namesOn } from '../../../src/share/linked-data/names.ts';

vi.stubEnv('SITE_URL', '');

const page = '/articles/a.html';

test('names are whole where the site has an address', () => {
  const names = namesOn(page, { address: 'https://example.org/news' });
  expect(names.publisher).toBe('https://example.org/news/#publisher');
  expect(names.thing('people', 'p')).toBe('https://example.org/news/people/p.html#person');
  expect(names.here('cite-1')).toBe('https://example.org/news/articles/a.html#cite-1');
  expect(names.url('/about.html#checks')).toBe('https://example.org/news/about.html#checks');
});

test('else they are relative to the page, and it has no address to give', () => {
  const names = namesOn(page, {});
  expect(names.publisher).toBe('../index.html#publisher');
  expect(names.thing('people', 'p')).toBe('../people/p.html#person');
  expect(names.thing('articles', 'a')).toBe('a.html#article');
  expect(names.url('/about.html')).toBeUndefined();
});

test('a thing has one name, whichever page it stands on', () => {
  const on = (address: string) =>
    new URL(namesOn(address, {}).thing('sources', 's'), `https://mirror.example${address}`);
  expect(on('/index.html').href).toBe(on('/people/p/2.html').href);
});
