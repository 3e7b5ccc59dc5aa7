import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseLine } from '../../src/text/line.ts';
import { plainLine } from '../../src/text/plain-line.ts';

test.each([
  ['The fund is *agreed*, and [open](https://example.org).', 'The fund is agreed, and open.'],
  ['A \\* star &amp; a `code`', 'A * star & a code'],
  ['1. no list', 'no list'],
  ['He said: “I’m (not) here” – twice.', 'He said: “I’m (not) here” – twice.'],
  ['See www.example.org.', 'See www.example.org.'],
])('%s', (line, plain) => {
  expect(plainLine(line)).toBe(plain);
});

test('a line without marks is what it would be if it were parsed', () => {
  const signs = [...Array.from(" ,.;:'’“”()–-"), 'a', 'É', '中', 'http:', 'www.x.y', '12', 'й'];
  const lines = signs.flatMap((one) => signs.flatMap((two) => [`A${one}${two}b`, `Ab ${one}${two}.`]));
  expect(lines.map((line) => [line, plainLine(line)])).toEqual(
    lines.map((line) => [line, toString(parseLine(line), { includeHtml: false })]),
  );
});
