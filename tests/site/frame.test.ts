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

describe.each(linkedPages)('$path', ({ path, document }) => {
  test('begins with a skip link to what exists', () => {
    const first = document.body.querySelector('a');
    expect(first?.getAttribute('class')).toContain('skip');
    const target = first?.getAttribute('href') ?? '';
    expect(target).toMatch(/^#./);
    expect(document.getElementById(target.slice(1))?.localName).toBe('main');
  });

  test('has the landmarks of a page: header, navigation, main, footer', () => {
    const landmarks = [...document.body.children].map(({ localName }) => localName).filter((name) => name !== 'a');
    expect(landmarks.filter((name) => name !== 'script' && name !== 'link')).toEqual(['header', 'main', 'footer']);
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
