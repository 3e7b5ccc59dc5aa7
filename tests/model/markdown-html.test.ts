import { expect, test } from 'vitest';
import { inlineMarkdown } from '../../src/model/markdown-html.ts';

test.each([
  ['emphasis and *code*', 'emphasis and <em>code</em>'],
  ['[there](../background/x.mdx#energy)', '<a href="/background/x.html#energy">there</a>'],
  ['[site](https://example.org/)', '<a href="https://example.org/">site</a>'],
  ['[click](javascript:alert(1))', '<a href="">click</a>'],
  ['a <b onclick="x()">bold</b> word', 'a bold word'],
  ['a < b & "c"', 'a &#x3C; b &#x26; "c"'],
  ['first\n\nsecond', 'first'],
])('%s', (markdown, html) => {
  expect(inlineMarkdown(markdown, 'content/articles/a.mdx')).toBe(html);
});
