import { expect, test } from 'vitest';
import { bareOf } from './bare-file.ts';

test('a bare file has the text of the main part of a page in paragraphs, each once, and nothing else', () => {
  const page =
    '<html><head><title>A</title><style>p{color:red}</style></head><body><header><p>menu</p></header>' +
    '<main><h1>One <b>two</b></h1><ul><li><p>three &lt; 4 &amp; 5</p></li></ul><script>x()</script></main></body></html>';
  const bare = bareOf(page);
  expect(bare).toContain('<title>A</title>');
  expect(bare.slice(bare.indexOf('<p>'))).toBe('<p>One two<p>three &lt; 4 &amp; 5');
});
