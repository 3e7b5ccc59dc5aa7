import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, linkedPages, pages, plain } from './built-pages.ts';

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? '';

describe.each(pages)('$path', ({ document }) => {
  test('has a language, a direction, a viewport and a character set', () => {
    expect(document.documentElement.lang).toMatch(/^[a-z]{2,3}(-|$)/);
    expect(document.documentElement.dir).toMatch(/^(ltr|rtl)$/);
    expect(attribute(document, 'meta[name="viewport"]', 'content')).toBe('width=device-width, initial-scale=1');
    expect(attribute(document, 'meta[charset]', 'charset').toLowerCase()).toBe('utf-8');
  });

  test('has a title and a description of its own', () => {
    expect(plain(document.title)).not.toBe('');
    expect(plain(attribute(document, 'meta[name="description"]', 'content'))).not.toBe('');
  });

  test('has one h1 with a text, and one main', () => {
    const headings = [...document.querySelectorAll('h1')].map((heading) => plain(heading.textContent));
    expect(headings).toEqual([expect.stringMatching(/\S/)]);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelector('main h1')).not.toBeNull();
  });

  test('has a theme colour for light and for dark', () => {
    const media = [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => meta.getAttribute('media'));
    expect(media).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
  });

  test('gives every id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has no event handler in an attribute and no script in an address', () => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    const scripts = attributes.filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value));
    expect(scripts.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
  });
});

/** What shows nothing by itself. */
const UNSEEN = new Set(['script', 'link', 'template', 'noscript']);

describe.each(linkedPages)('$path', ({ path, document }) => {
  test('begins with a skip link to what exists', () => {
    const first = document.body.querySelector('a');
    expect(first?.getAttribute('class')).toContain('skip');
    const target = first?.getAttribute('href') ?? '';
    expect(target).toMatch(/^#./);
    expect(document.getElementById(target.slice(1))?.localName).toBe('main');
  });

  test('has the landmarks of a page: header, navigation, main, footer', () => {
    const shown = [...document.body.children].map(({ localName }) => localName).filter((name) => !UNSEEN.has(name));
    expect(shown.filter((name) => name !== 'a')).toEqual(['header', 'main', 'footer']);
    expect(attribute(document, 'body > header nav', 'aria-label')).not.toBe('');
  });

  test('has a favicon that exists', () => {
    const icon = posix.join(posix.dirname(path), attribute(document, 'link[rel="icon"]', 'href'));
    expect(files).toContain(icon);
  });
});

test('no two pages have the same title or the same description', () => {
  const titles = linkedPages.map(({ document }) => document.title);
  const descriptions = linkedPages.map(({ document }) => attribute(document, 'meta[name="description"]', 'content'));
  for (const texts of [titles, descriptions]) expect(texts).toEqual([...new Set(texts)]);
});

const pageAt = (path: string) => pages.find((page) => page.path === path)?.document;
const textsOf = (document: Document | undefined, selector: string) =>
  [...(document?.querySelectorAll(selector) ?? [])].map((element) => plain(element.textContent));

test('the page for what does not exist has the site’s name and its parts, and no link that a folder would break', () => {
  const document = pageAt('404.html');
  expect(textsOf(document, 'main .name')).toEqual(['Backgrounder']);
  expect(textsOf(document, 'main li')).toEqual(['Explainers', 'Background', 'People', 'Sources', 'Search']);
  expect(textsOf(document, 'main .key')).toEqual([
    'To get there, shorten the address in your browser to that of the site’s first page.',
  ]);
  expect([...(document?.querySelectorAll('a') ?? [])]).toEqual([]);
});

test('a long article has a list of its parts, all of which are there, and a short one has none', () => {
  const long = pageAt('articles/putin-xi-talks.html');
  const links = [...(long?.querySelectorAll('.body > .menu a') ?? [])].map((link) => link.getAttribute('href') ?? '');
  expect(links.slice(-3)).toEqual(['#S-timeline', '#S-who-says-so', '#S-changes']);
  expect(links.filter((href) => !long?.querySelector(href))).toEqual([]);
  expect(textsOf(pageAt('articles/cop27-loss-and-damage.html'), '.body > .menu')).toEqual([]);
});

test('the list of a background page leads to its ledger and its changes', () => {
  const links = [...(pageAt('background/russia-china.html')?.querySelectorAll('.body > .menu a') ?? [])];
  expect(links.map((link) => link.getAttribute('href')).slice(-2)).toEqual(['#S-who-says-so', '#S-changes']);
});

test('an article tells what came after its day once, and its notice says that its notes are newer', () => {
  const document = pageAt('articles/putin-xi-talks.html');
  const dates = (selector: string) => textsOf(document, `${selector} time`);
  expect(dates('#S-next')).toEqual([
    '29 December 2022',
    '30 December 2022',
    '30 December 2022',
    '20 – 22 March 2023',
    '1 December 2024',
  ]);
  expect(dates('#S-timeline').at(-1)).toBe('26 December 2022');
  expect(textsOf(document, '.age')).toEqual([
    expect.stringContaining('The notes from the background are newer, and each says of which day it is.'),
  ]);
  expect(textsOf(document, '.note').filter((note) => !/as of \d+ \w+ 2026/.test(note))).toEqual([]);
});

test('the way back from an entry of the ledger is said in words', () => {
  const ways = textsOf(pageAt('articles/putin-xi-talks.html'), '.ledger .back');
  expect(ways).toContain('Back to the text');
  expect(ways[0]).toMatch(/^Back to the text: ?1 ?2 ?3 ?4$/);
});
