import { expect, test } from 'vitest';
import { bytesWith, movedBy, spliced } from '../../../src/finish/page/splice.ts';

const TEXT = 'one two three';
const SPLICES = [
  { start: 0, end: 3, text: '1' },
  { start: 8, end: 8, text: 'and ' },
  { start: 11, end: 13, text: '' },
];

test('a text has its splices in place of what they are for', () => {
  expect(spliced(TEXT, SPLICES)).toBe('1 two and thr');
  expect(spliced(TEXT, [])).toBe(TEXT);
});

test('what stands between them is found again', () => {
  const moved = movedBy(SPLICES);
  const now = spliced(TEXT, SPLICES);
  for (const word of [' two', 'two', 'thr', 'hr'])
    expect(now.slice(moved(TEXT.indexOf(word))).startsWith(word)).toBe(true);
  expect(movedBy([])(5)).toBe(5);
});

test('its bytes are those of what it becomes', () => {
  const signs = [{ start: 1, end: 2, text: 'ü' }];
  for (const [text, splices] of [
    [TEXT, SPLICES],
    ['aé', signs],
    ['aé', []],
  ] as const)
    expect(bytesWith(text, splices)).toBe(Buffer.byteLength(spliced(text, splices)));
});
