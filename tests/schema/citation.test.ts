import { describe, expect, test } from 'vitest';
import { citation, cite } from '../../src/schema/citation.ts';
import { source } from '../../src/schema/source.ts';

const messages = (value: unknown) => citation.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const TITLE = 'needs either "title" (of the page) or "describes" (in our own words), not both';

describe('a citation', () => {
  test('needs a source and either a title or a description of the page', () => {
    expect(messages({ source: 'tass', title: 'A call' })).toEqual([]);
    expect(messages({ source: 'tass', describes: 'Report on a call' })).toEqual([]);
    expect(messages({ source: 'tass' })).toEqual([TITLE]);
    expect(messages({ source: 'tass', title: 'A', describes: 'B' })).toEqual([TITLE]);
  });

  test('says so also where another key is wrong', () => {
    expect(messages({ source: 'tass', titel: 'A' })).toEqual(['Unrecognized key: "titel"', TITLE]);
  });

  test.each([undefined, null, 'tass', 1, []])('is not %j', (value) => {
    expect(citation.safeParse(value).success).toBe(false);
  });
});

test('a statement rests on one citation or on several, and on one at least', () => {
  expect([cite.safeParse('a').success, cite.safeParse(['a', 'b']).success, cite.safeParse([]).success]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['RU', true],
  ['XK', true],
  ['ZZ', false],
  ['XX', false],
  ['ru', false],
  ['RUS', false],
  ['EU', false],
  ['UK', false],
])('a country code: %s', (country, known) => {
  const { success } = source.safeParse({
    name: 'A',
    kind: 'court',
    ownership: 'public',
    words: 'a',
    note: 'b',
    country,
  });
  expect(success).toBe(known);
});
