import { describe, expect, test } from 'vitest';
import { linkWithin, partLink } from '../../../src/finish/saved/part-links.ts';
import { idsOf } from '../../../src/finish/saved/parts.ts';

const parts = idsOf(
  new Map([
    ['articles/a.html', { page: 'articles/a.html', level: 1, number: 1 }],
    ['people/p.html', { page: 'people/p.html', level: 3, number: 2 }],
  ]),
);
const ADDRESS = 'https://example.org/news/';
const becomes = (link: string, page = 'articles/a.html', address: string | undefined = ADDRESS) =>
  linkWithin(partLink(link, page, address), parts);

describe('a link in a file that holds several pages', () => {
  test.each([
    { what: 'to another page in it', link: '../people/p.html', written: '#S2' },
    { what: 'to a place on one', link: '../people/p.html#roles', written: '#S2.roles' },
    { what: 'to what the site itself names on one', link: '../people/p.html#S-roles', written: '#S2-roles' },
    { what: 'to the top of one', link: '../people/p.html#top', written: '#S2' },
    { what: 'to one by its public address', link: `${ADDRESS}people/p.html#roles`, written: '#S2.roles' },
    { what: 'to a place on the first page, which keeps its ids', link: '#cite-1', written: '#cite-1' },
    { what: 'to an entry of the ledger of one', link: '../people/p.html#S-cite-3', written: '#S2C3' },
    { what: 'to the first page', link: 'a.html', written: '#S1' },
    { what: 'with letters of other scripts', link: '../people/p.html#über', written: '#S2.über' },
    { what: 'out of the site', link: 'https://example.com/x#y', written: 'https://example.com/x#y' },
    { what: 'to a mailbox', link: 'mailto:a@example.org', written: 'mailto:a@example.org' },
  ])('$what', ({ link, written }) => {
    expect(becomes(link)).toBe(written);
  });

  test('to a place on the page that it stands on stays there', () => {
    expect(becomes('#roles', 'people/p.html')).toBe('#S2.roles');
    expect(becomes('#people', 'saved/a.html')).toBe('#people');
  });

  test('around the pages, a whole address leads back to the site', () => {
    expect(becomes(`${ADDRESS}articles/a.html`, 'saved/a.html')).toBe(`${ADDRESS}articles/a.html`);
    expect(becomes('../articles/a.html', 'saved/a.html')).toBe('#S1');
  });

  test.each([
    { link: '../about.html#errors', whole: `${ADDRESS}about.html#errors` },
    { link: '../index.html', whole: ADDRESS },
    { link: 'a.json', whole: `${ADDRESS}articles/a.json` },
  ])('$link, which is elsewhere on the site, is whole where the address is known, and else leads nowhere', (each) => {
    expect(becomes(each.link)).toBe(each.whole);
    expect(linkWithin(partLink(each.link, 'articles/a.html', undefined), parts)).toBeUndefined();
  });
});
