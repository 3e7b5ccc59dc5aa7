import { expect, test } from 'vitest';
import { readPage } from '../../../src/finish/page/read-page.ts';
import { spliced } from '../../../src/finish/page/splice.ts';
import { whiteSpaceSplices } from '../../../src/finish/page/white-space.ts';

function written(html: string): string {
  const splices = whiteSpaceSplices(readPage(html)).sort((one, other) => one.start - other.start);
  return spliced(html, splices);
}

test.each([
  [
    '\n<html>\n<head>\n<title> a </title>\n</head>\n<body>\n</body></html>\n',
    '<html><head><title>a</title></head><body></body></html>',
  ],
  ['<p> a \n b </p> <p>c</p>', '<p>a b</p><p>c</p>'],
  ['<p>a <b>b</b> c</p>', '<p>a <b>b</b> c</p>'],
  ['<p>a <b> b </b> c</p>', '<p>a <b>b </b>c</p>'],
  ['<p>a <b> </b></p>', '<p>a<b></b></p>'],
  ['<p>a <i></i> <p>b', '<p>a<i></i><p>b'],
  ['<p>a <br> b</p>', '<p>a<br>b</p>'],
  ['<p>a\n<img alt=""> b</p>', '<p>a <img alt=""> b</p>'],
  ['<p>a <script>x  y</script> b</p>', '<p>a <script>x  y</script> b</p>'],
  ['<p>a <span hidden>b</span> </p>', '<p>a<span hidden>b</span></p>'],
  ['<pre>\n a\n  b </pre> <textarea> a </textarea>', '<pre>\n a\n  b </pre><textarea> a </textarea>'],
  ['<p>a&nbsp; \u00A0 b &amp;\n c</p>', '<p>a&nbsp; \u00A0 b &amp; c</p>'],
])('%j', (html, expected) => {
  expect(written(html)).toBe(expected);
});
