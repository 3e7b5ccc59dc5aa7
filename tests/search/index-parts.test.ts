import { describe, expect, test } from 'vitest';
import { PASSAGES, PLACES, readHitList, type Hit } from '../../src/search/hit-list.ts';
import { HitLists, passagesText, placesText, type Occurrences, inShort } from '../../src/search/hit-lists.ts';
import { NumberLists } from '../../src/search/number-lists.ts';
import { NumberReader } from '../../src/search/number-text.ts';
import { shardAt, shardName, shardsOf } from '../../src/search/shards.ts';
import { isOneApart } from '../../src/search/one-apart.ts';

describe('numbers as text', () => {
  const written = (...numbers: readonly number[]) => {
    const lists = new NumberLists();
    const list = lists.begin();
    for (const number of numbers) lists.add(list, number);
    return lists.text(list);
  };

  test.each([0, 1, 31, 32, 1023, 1024, 123_456_789])('%i', (number) => {
    expect(new NumberReader(written(number)).next()).toBe(number);
  });

  test('a small one is one character; past the end there is nothing, and none is a sign that JSON writes otherwise', () => {
    expect(written(31)).toHaveLength(1);
    expect(written(32)).toHaveLength(2);
    expect(new NumberReader('').next()).toBe(0);
    const all = Array.from({ length: 1100 }, (_, number) => written(number)).join('');
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });

  test('lists that grow side by side stay apart, however long one is', () => {
    const lists = new NumberLists();
    const [long, short] = [lists.begin(), lists.begin()];
    const numbers = Array.from({ length: 9_000 }, (_, number) => (number * 7919) % 100_003);
    for (const number of numbers) {
      lists.add(long, number);
      if (number % 1_000 === 0) lists.add(short, number);
      expect(lists.length(long)).toBe(lists.text(long).length);
    }
    const read = (list: number) => {
      const reader = new NumberReader(lists.text(list));
      const found: number[] = [];
      while (!reader.isAtEnd) found.push(reader.next());
      return found;
    };
    expect(read(long)).toEqual(numbers);
    expect(read(short)).toEqual(numbers.filter((number) => number % 1_000 === 0));
  });
});

describe('a list of pages', () => {
  const hits: Hit[] = [
    { passage: 0, kind: 'title', places: [1] },
    { passage: 4, kind: 'statement', places: [0, 17, 40] },
  ];
  const kinds = ['title', 'other', 'other', 'other', 'statement'] as const;
  const written = (form: typeof PASSAGES | typeof PLACES) => {
    const lists = new HitLists(form);
    const list = lists.begin();
    const add = (page: number, occurrences: Occurrences) => {
      const places = form === PLACES ? placesText(occurrences) : '';
      lists.join(list, [page, page, passagesText(occurrences, kinds) + places]);
    };
    add(3, [0, 1, 4, 0, 4, 17, 4, 40]);
    add(70_000, [4, 0, 4, 17, 4, 40]);
    return lists.text(list);
  };

  test('names the passages of each, with their kinds', () => {
    const [first, second] = readHitList(written(PASSAGES));
    expect(first).toMatchObject({ page: 3, count: 2, isInTitle: true, isInHeading: false });
    expect(first?.hits).toEqual(hits.map((hit) => ({ ...hit, places: [] })));
    expect(second).toMatchObject({ page: 70_000, count: 1, isInTitle: false });
  });

  test('for phrases it names the places in each passage too', () => {
    expect(readHitList(written(PLACES))[0]?.hits).toEqual(hits);
  });

  test('a long one says no more than how many there are, and where', () => {
    expect(readHitList(inShort(written(PASSAGES)))).toEqual([
      { page: 3, hits: undefined, count: 2, isInTitle: true, isInHeading: false },
      { page: 70_000, hits: undefined, count: 1, isInTitle: false, isInHeading: false },
    ]);
  });
});

describe('parts of an index', () => {
  const words = (...list: string[]) => list.sort().map((word) => ({ word, weight: 1 }));
  const many = words(...Array.from({ length: 300 }, (_, number) => `w${number}`), 'w', '中国', '𠀀x', 'zebra');

  test('hold all words in order, none too many, and each is found by its word', () => {
    const parts = shardsOf(many, 10);
    expect(parts.flatMap((part) => part.words)).toEqual(many);
    expect(Math.max(...parts.map((part) => part.words.length))).toBeLessThanOrEqual(10);
    const firsts = parts.map(({ first }) => first);
    expect(firsts).toEqual([...firsts].sort());
    for (const { word } of many) expect(parts[shardAt(firsts, word)]?.words.map((each) => each.word)).toContain(word);
    expect(new Set(firsts.map(shardName)).size).toBe(firsts.length);
    expect(firsts.map(shardName).filter((name) => !/^[0-9a-f-]+$/.test(name))).toEqual([]);
  });

  test('a new word moves no border but its own part’s', () => {
    const before = shardsOf(many, 10).map(({ first, words: own }) => [first, own.map(({ word }) => word)].join());
    const after = shardsOf(words(...many.map(({ word }) => word), 'w1555'), 10);
    const changed = after.filter(
      ({ first, words: own }) => !before.includes([first, own.map(({ word }) => word)].join()),
    );
    expect(changed.flatMap((part) => part.words.map(({ word }) => word)).every((word) => word.startsWith('w1'))).toBe(
      true,
    );
  });

  test('a word that is too heavy has a part of its own', () => {
    const parts = shardsOf(
      [
        { word: 'a', weight: 1 },
        { word: 'aa', weight: 99 },
        { word: 'ab', weight: 1 },
      ],
      10,
    );
    expect(parts.map((part) => part.words.map(({ word }) => word))).toEqual([['a'], ['aa'], ['ab']]);
  });
});

test.each([
  ['tribunal', 'tribnal', true],
  ['tribunal', 'tribumal', true],
  ['tribunal', 'tribuanl', true],
  ['tribunal', 'ribunal', true],
  ['tribunal', 'ttribunal', true],
  ['tribunal', 'tribunals', true],
  ['tribunal', 'tribunal', true],
  ['tribunal', 'xribunal', true],
  ['tribunal', 'rtibunal', true],
  ['tribunal', 'tribunla', true],
  ['tribunal', 'tribuna', true],
  ['guterres', 'gutteres', true],
  ['committee', 'comitee', true],
  ['committee', 'comatee', false],
  ['tribunal', 'trbuanl', false],
  ['tribunal', 'tribunes', false],
  ['abcd', 'badc', false],
])('%s and %s are one letter apart: %s', (one, other, expected) => {
  expect(isOneApart(one, other)).toBe(expected);
  expect(isOneApart(other, one)).toBe(expected);
});
