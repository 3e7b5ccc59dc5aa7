import { describe, expect, test } from 'vitest';
import { addressesOf, fetchedBy, isOutside, resolve } from './addresses.ts';
import { files, linkedPages, pages } from './built-pages.ts';

const documents = new Map(pages.map(({ path, document }) => [path, document]));

/** What is wrong with an address inside the site, if anything. */
function fault(page: string, address: string): string | undefined {
  if (address.trim() === '') return 'is empty';
  if (address.startsWith('/')) return 'is not relative';
  const { file, fragment } = resolve(page, address);
  if (!files.includes(file)) return `leads to ${file}, which does not exist`;
  const target = documents.get(file);
  if (fragment !== '' && !target?.getElementById(fragment)) return `leads to #${fragment}, which ${file} has not`;
  return undefined;
}

describe.each(pages.filter(({ path }) => path !== '404.html'))('$path', ({ path, document }) => {
  test('every address inside the site is relative and leads to what exists', () => {
    const inside = addressesOf(document).filter(({ value }) => !isOutside(value));
    expect(inside.length).toBeGreaterThan(0);
    const faults = inside.map(({ place, value }) => ({ place, value, fault: fault(path, value) }));
    expect(faults.filter((each) => each.fault !== undefined)).toEqual([]);
  });

  test('nothing is fetched from another origin', () => {
    const outside = fetchedBy(document).filter(({ value }) => isOutside(value) && !value.startsWith('data:'));
    expect(outside).toEqual([]);
  });

  test('what its styles fetch exists', () => {
    const inside = fetchedBy(document).filter(({ value }) => !isOutside(value));
    expect(inside.filter(({ value }) => fault(path, value) !== undefined)).toEqual([]);
  });
});

describe('404.html, which a host serves at any depth', () => {
  const page = pages.find(({ path }) => path === '404.html');
  if (!page) throw new Error('there is no 404.html');
  const { document } = page;

  test('holds no relative address and fetches no file', () => {
    const relative = addressesOf(document).filter(({ value }) => !isOutside(value) && !/^[/#]./.test(value));
    expect(relative).toEqual([]);
    expect(fetchedBy(document).filter(({ value }) => !value.startsWith('data:'))).toEqual([]);
  });
});

test('every page can be reached from the front page', () => {
  const reached = new Set(['index.html']);
  // A set that grows while it is walked through: what is added comes in turn.
  for (const path of reached) {
    const links = [...(documents.get(path)?.querySelectorAll('a[href]') ?? [])];
    const inside = links.map((link) => link.getAttribute('href') ?? '').filter((href) => !isOutside(href));
    for (const href of inside) reached.add(resolve(path, href).file);
  }
  expect(linkedPages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
