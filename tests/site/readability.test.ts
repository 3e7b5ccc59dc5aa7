import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pages, plain } from './built-pages.ts';

const articles = pages.filter(({ path }) => path.startsWith('articles/'));

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(0);
});

describe.each(articles)('a reader view of $path', ({ html, document }) => {
  // Readability rebuilds the document that it is given, so it gets one of its own.
  const view = new Readability(parseHTML(html).document).parse();
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
  const missing = (selector: string) => texts(selector).filter((text) => !plain(view?.textContent).includes(text));

  test('has the headline', () => {
    expect(plain(view?.title)).toContain(plain(document.querySelector('h1')?.textContent));
  });

  test.each([
    { what: 'paragraph and item of the body', selector: '.body :is(p, li, td, th):not(.more)' },
    { what: 'heading of the body', selector: '.body > h2' },
    { what: 'paragraph of the notes', selector: '.note p:not(.more)' },
  ])('has every $what', ({ selector }) => {
    expect(texts(selector).length).toBeGreaterThan(0);
    expect(missing(selector)).toEqual([]);
  });
});
