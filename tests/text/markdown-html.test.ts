import { expect, test } from 'vitest';
import { blockMarkdown, inlineMarkdown } from '../../src/text/markdown-html.ts';

test.each([
  ['emphasis and *code*', 'emphasis and <em>code</em>'],
  ['[there](../background/x.mdx#energy)', '<a href="/background/x.html#energy">there</a>'],
  ['[site](https://example.org/)', '<a href="https://example.org/">site</a>'],
  ['https://example.org/', '<a href="https://example.org/" class="bare">https://example.org/</a>'],
  ['www.example.org', '<a href="http://www.example.org" class="bare">www.example.org</a>'],
  ['[click](javascript:alert(1))', '<a href="">click</a>'],
  ['a <b onclick="x()">bold</b> word', 'a bold word'],
  ['a < b & "c"', 'a &#x3C; b &#x26; "c"'],
  ['first\n\nsecond', 'first'],
])('%s', (markdown, html) => {
  expect(inlineMarkdown(markdown, 'content/articles/a.mdx')).toBe(html);
});

test.each([
  ['first\n\nsecond <b>word</b>', '<p>first</p>\n<p>second word</p>'],
  [
    '[site](https://example.org/) [mail](mailto:a@example.org)',
    '<p><a href="https://example.org/">site</a> <a href="mailto:a@example.org">mail</a></p>',
  ],
  ['[a](javascript:alert(1)) [b][c]\n\n[c]: data:text/html,x', '<p><a href="">a</a> <a href="">b</a></p>'],
])('several paragraphs: %s', (markdown, html) => {
  expect(blockMarkdown(markdown)).toBe(html);
});

test('a line without marks is what it would be if it were parsed', () => {
  const signs = [...Array.from(" ,.;:'’“”()–-"), 'a', 'É', '中', 'http:', 'www.x.y', 'WWW.x.y', '12', 'й', '  '];
  const lines = signs.flatMap((one) => signs.flatMap((two) => [`A${one}${two}b`, `Ab ${one}${two}.`, `A${one}${two}`]));
  expect(lines.map((line) => `<p>${inlineMarkdown(line, 'content/articles/a.mdx')}</p>`)).toEqual(
    lines.map((line) => blockMarkdown(line)),
  );
});
