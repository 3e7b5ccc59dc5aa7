import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { content } from './feed.ts';

const serializer = unified().use(rehypeStringify).freeze();

/** The content as HTML. */
const html = (source: string, lang?: string) =>
  serializer.stringify({ type: 'root', children: [content(source, lang)] });

/** What stands between the tags of the content's own `div`. */
const inside = (source: string) => html(source).replace(/^<div[^>]*>|<\/div>$/g, '');

test.each([
  ['<a href="#cite-1">1</a>', '<a href="https://example.org/news/articles/talks.html#cite-1">1</a>'],
  ['<a href="/people/x.html#y">x</a>', '<a href="https://example.org/news/people/x.html#y">x</a>'],
  ['<img src="/_astro/a.png" alt="a">', '<img src="https://example.org/news/_astro/a.png" alt="a">'],
  ['<a href="https://tass.com/1">1</a>', '<a href="https://tass.com/1">1</a>'],
  ['<a href="//tass.com/1">1</a>', '<a href="//tass.com/1">1</a>'],
  ['<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'],
])('an address in %s is whole', (source, expected) => {
  expect(inside(source)).toBe(expected);
});

test('a quotation says by a whole address where it is from', () => {
  expect(inside('<blockquote cite="/background/x.html#y"><p>z</p></blockquote>')).toBe(
    '<blockquote cite="https://example.org/news/background/x.html#y"><p>z</p></blockquote>',
  );
});

test('styles, scripts, comments and what belongs to one page are gone', () => {
  const source =
    '<style>p{}</style><p id="p1" class="x" style="color:red" role="note" onclick="x()" data-a="b">a<!-- b --></p><script>x()</script><link rel="stylesheet" href="/x.css"><script src="/x.js"></script>';
  expect(inside(source)).toBe('<p>a</p>');
});

test('the language of a text and the date of a day stay', () => {
  const source = '<p><span lang="ru" dir="ltr">Единая</span> <time datetime="2022-12-26">26 December</time></p>';
  expect(inside(source)).toBe(source);
});

test('the content has the language and the direction of its page', () => {
  expect(html('<p>א</p>', 'he')).toBe('<div lang="he" dir="rtl"><p>א</p></div>');
});
