import { describe, expect, test } from 'vitest';
import { relativeAddress, relativePage } from '../../src/publish/relative-links.ts';

test.each([
  ['/people/x.html', 'articles/a.html', '../people/x.html'],
  ['/index.html', 'index.html', 'index.html'],
  ['/articles/a.html#known', 'articles/a.html', '#known'],
  ['/articles/b.html?x=1#y', 'articles/a.html', 'b.html?x=1#y'],
  ['/favicon.svg', 'background/a/2.html', '../../favicon.svg'],
  ['https://example.org/', 'index.html', 'https://example.org/'],
  ['//example.org/x', 'index.html', '//example.org/x'],
  ['#top', 'index.html', '#top'],
  ['mailto:a@example.org', 'index.html', 'mailto:a@example.org'],
])('%s on %s is written %s', (address, page, written) => {
  expect(relativeAddress(address, page)).toBe(written);
});

describe('a page', () => {
  const page = (html: string) =>
    relativePage(`<!doctype html><html><head></head><body>${html}</body></html>`, 'a/b.html');

  test('has relative links, scripts, forms and images', () => {
    const html =
      '<a href="/x.html">x</a><img src="/i.png" alt=""><form action="/s.html"></form><script src="/s.js"></script>';
    const attributes = page(html).matchAll(/(?:href|src|action)="([^"]*)"/g);
    expect([...attributes].map(([, address]) => address)).toEqual(['../x.html', '../i.png', '../s.html', '../s.js']);
  });

  test('has a relative address that a browser goes on to', () => {
    expect(page('<meta http-equiv="refresh" content="0; url=/x.html#y">')).toContain('content="0; url=../x.html#y"');
    expect(page('<meta name="description" content="0; url=/x.html">')).toContain('content="0; url=/x.html"');
  });

  test('has relative addresses in its styles', () => {
    expect(page('<style>@font-face{font-family:F;src:url("/_astro/f.woff2")}</style>')).toContain(
      'url(../_astro/f.woff2)',
    );
  });

  test('keeps text that looks like markup', () => {
    expect(page('<p>&lt;a href="/x.html"&gt;</p>')).toContain('&#x3C;a href="/x.html">');
  });
});
