import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pages, plain } from './built-pages.ts';

const articleParts = [
  { what: 'the attribution', selector: '.from .chain li' },
  { what: 'the summary', selector: '.brief li' },
  { what: 'the paragraphs of the notes', selector: '.note p:not(.more)' },
  { what: 'what is known and what is not', selector: '#S-known li' },
  { what: 'who is who', selector: '#S-who li p' },
];
const backgroundParts = [{ what: 'the articles that use it', selector: '#S-used li > a' }];

/** The pages of texts, with what stands on each kind alone; the lists that go on below them are none. */
const texts = pages.flatMap((page) => {
  const isArticle = page.path.startsWith('articles/');
  if (!/^(articles|background)\/[^/]+$/.test(page.path)) return [];
  return [{ ...page, own: isArticle ? articleParts : backgroundParts }];
});

test('there are texts of both kinds', () => {
  expect(new Set(texts.map(({ own }) => own)).size).toBe(2);
});

describe.each(texts)('a reader view of $path', ({ html, document, own }) => {
  // Readability rebuilds the document that it is given, so it gets one of its own.
  const view = new Readability(parseHTML(html).document).parse();
  const shown = plain(view?.textContent);
  const textsOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

  test('has the headline as its title, and it alone', () => {
    expect(plain(view?.title)).toBe(plain(document.querySelector('h1')?.textContent));
  });

  test('has the byline as the page has it', () => {
    const [name] = textsOf('.meta div:last-child dd');
    expect(name).toMatch(/\S/);
    expect(view?.byline).toBe(name);
  });

  test('has the day of the first publication as its date, and every date of the page in its text', () => {
    const [, published] = /<dt>First published<\/dt>\s*<dd>\s*<time datetime="([^"]+)"/.exec(html) ?? [];
    expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(view?.publishedTime).toBe(published);
    for (const date of textsOf('.meta time')) expect(shown).toContain(date);
  });

  test.each([
    { what: 'the standfirst', selector: '.stand' },
    { what: 'the paragraphs and items of the body', selector: '.body :is(p, li, td, th):not(.more, nav *)' },
    { what: 'the headings of the body', selector: '.body > h2' },
    { what: 'the events', selector: '#S-timeline li' },
    { what: 'the entries of the ledger', selector: '#S-who-says-so li[id]' },
    ...own,
  ])('has $what', ({ selector }) => {
    expect(textsOf(selector).length).toBeGreaterThan(0);
    expect(textsOf(selector).filter((text) => !shown.includes(text))).toEqual([]);
  });

  test('has no menu, no table of contents and nothing of the row for sharing', () => {
    expect(textsOf('nav, #S-share label').filter((text) => shown.includes(text))).toEqual([]);
  });
});
