import { describe, expect, test } from 'vitest';
import { citingPages, plain } from './built-pages.ts';

test('there are pages that cite', () => {
  expect(citingPages.length).toBeGreaterThan(1);
});

describe.each(citingPages)('$path', ({ document }) => {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const href = (link: Element) => link.getAttribute('href') ?? '';
  const references = all('a[role="doc-noteref"]');
  const entries = all('#S-who-says-so li[id^="S-cite-"]');

  test('the ledger has a heading', () => {
    expect(plain(document.querySelector('#S-who-says-so :is(h2, h3)')?.textContent)).not.toBe('');
  });

  test('every reference goes to an entry of the ledger, and shows its number', () => {
    const ids = entries.map(({ id }) => `#${id}`);
    expect(references.filter((link) => !ids.includes(href(link))).map(href)).toEqual([]);
    expect(references.map((link) => `#S-cite-${plain(link.textContent)}`)).toEqual(references.map(href));
  });

  test('the numbers are in the order of first use, and the ledger has that order', () => {
    const used = [...new Set(references.map(href))];
    expect(used).toEqual(used.map((_, index) => `#S-cite-${index + 1}`));
    expect(entries.map(({ id }) => `#${id}`)).toEqual(used);
  });

  test('every entry links back to each place that uses it, and to no other', () => {
    const wanted = entries.map(({ id }) => [
      id,
      references.filter((link) => href(link) === `#${id}`).map((link) => `#${link.id}`),
    ]);
    const back = entries.map((entry) => [entry.id, [...entry.querySelectorAll('.back a')].map(href)]);
    expect(back).toEqual(wanted);
    expect(all('.back a')).toHaveLength(references.length);
  });

  test('every entry says who in words and names each link of the chain by its verb', () => {
    for (const entry of entries) {
      const chain = [...entry.querySelectorAll('.chain li')].map((link) => plain(link.textContent));
      expect(chain, entry.id).not.toEqual([]);
      for (const link of chain) expect(link, entry.id).toMatch(/^(said|quoted|reported|relayed|published) by \S/);
    }
  });
});
