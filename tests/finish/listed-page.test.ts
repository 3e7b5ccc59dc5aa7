import { expect, test } from 'vitest';
import { listedPage as listed } from '../../src/finish/listed-page.ts';
import { readPage } from '../../src/finish/page/read-page.ts';

const BASE = 'https://example.org/news/';

const canonical = (path: string) => `<link rel="canonical" href="${BASE}${path}">`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const html = (head: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><link rel="canonical" href="https://example.com/"></body></html>`;

const listedPage = (page: string, path: string, base: string) => listed(readPage(page), path, base);

const about = meta('og:title', 'A &amp; B') + meta('og:site_name', 'Backgrounder');

test('a page is listed by its canonical address', () => {
  expect(listedPage(html(canonical('people.html') + about), 'people.html', BASE)).toEqual({
    address: 'https://example.org/news/people.html',
    changed: undefined,
    news: undefined,
  });
});

test('the front page by that of its folder', () => {
  expect(listedPage(html(canonical('')), 'index.html', BASE)?.address).toBe(BASE);
});

test.each([
  ['without a canonical address', html(about)],
  ['with that of another page, as what has moved, an embed card and a saved copy have', html(canonical('b.html'))],
  ['with that of another site', html('<link rel="canonical" href="https://example.com/news/a.html">')],
  ['that says noindex', html(`${canonical('a.html')}<meta name="robots" content="noindex">`)],
  ['that says it among others', html(`${canonical('a.html')}<meta name="robots" content="max-snippet:9, noindex">`)],
])('a page %s is not', (_, page) => {
  expect(listedPage(page, 'a.html', BASE)).toBeUndefined();
});

test.each([
  ['its first publication', ['article:published_time'], '2026-11-01'],
  ['its last change', ['article:published_time', 'article:modified_time'], '2026-11-02'],
  [
    'that of what it shows of others',
    ['article:published_time', 'article:modified_time', 'og:updated_time'],
    '2026-11-03',
  ],
])('changed on the day of %s', (_, names, expected) => {
  const days = names.map((name, index) => meta(name, `2026-11-0${index + 1}`)).join('');
  expect(listedPage(html(canonical('a.html') + days), 'a.html', BASE)?.changed).toBe(expected);
});

test('an article that was published has the facts for a news search, a background page has none', () => {
  const head = (path: string) => canonical(path) + about + meta('article:published_time', '2026-11-24');
  const news = (path: string) => listedPage(html(head(path), 'ar'), path, BASE)?.news;
  expect(news('articles/a.html')).toEqual({
    title: 'A & B',
    publication: 'Backgrounder',
    lang: 'ar',
    published: '2026-11-24',
  });
  expect(news('background/a.html')).toBeUndefined();
});

test('an article that never was has none', () => {
  expect(listedPage(html(canonical('articles/a.html') + about), 'articles/a.html', BASE)?.news).toBeUndefined();
});
