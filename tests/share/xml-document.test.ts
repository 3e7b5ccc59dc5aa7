import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { xmlDocument } from '../../src/share/xml-document.ts';

const written = (text: string) => /<a>(.*)<\/a>/su.exec(xmlDocument(x('a', text)))?.[1];

// What XML 1.0 allows in a text: 2.2 for characters, 2.4 for the rest. A browser reads the whole in tests/browser.
test.each([
  ['markup', '<b>&amp;', '&#x3C;b>&#x26;amp;'],
  ['the end of a CDATA section', 'a]]>b', 'a]]&gt;b'],
  ['control characters', 'a\u0000\u0008\u000B\u001Fb', 'ab'],
  ['non-characters', 'a\uFFFE\uFFFFb', 'ab'],
  ['white space', 'a\tb\nc', 'a\tb\nc'],
  ['an emoji', '🗞️', '🗞️'],
  ['marks of direction', '\u202Eשלום\u202C', '\u202Eשלום\u202C'],
])('%s', (_, text, xml) => {
  expect(written(text)).toBe(xml);
});

test('has its declaration on a line of its own', () => {
  expect(xmlDocument(x('a', 'b'))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a>b</a>\n');
});
