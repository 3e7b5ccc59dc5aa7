import { describe, expect, test } from 'vitest';
import {
  changeFingerprint,
  compare,
  correctedTexts,
  inPassages,
  isOfSentences,
  record,
} from '../../src/model/publication.ts';
import type { Published } from '../../src/schema/published.ts';

const texts = (...names: string[]) => names.map((name, offset) => ({ fingerprint: `00000${name}`, offset }));
const dated = ({ recordings }: Published) =>
  recordings.map(({ date, texts: prints = '', changes = '' }) => `${date}: ${prints} | ${changes}`);

const first = record(undefined, texts('a', 'b', 'c'), [], '2027-03-01');

test('a record of sentences keeps its days and its log, and takes the texts of today for its first', () => {
  const old = { ...record(first, texts('a', 'x', 'c'), ['change'], '2027-03-02'), of: undefined };
  expect([isOfSentences(old), isOfSentences(first)]).toEqual([true, false]);
  const made = inPassages(old, texts('p', 'q'));
  expect(dated(made)).toEqual(['2027-03-01: 00000p 00000q | ', '2027-03-02:  | change']);
  expect(record(made, texts('p', 'q'), ['change'], '2027-03-03')).toBe(made);
});

describe('record', () => {
  test('a first publication has all texts under its day', () => {
    expect(dated(first)).toEqual(['2027-03-01: 00000a 00000b 00000c | ']);
  });

  test('where nothing is new it is the last record itself', () => {
    expect(record(first, texts('a', 'b', 'c'), [], '2027-03-02')).toBe(first);
  });

  test('each text stays under the day on which it was first recorded, and one that is gone goes', () => {
    const second = record(first, texts('a', 'x', 'c'), ['change'], '2027-03-02');
    expect(dated(second)).toEqual(['2027-03-01: 00000a 00000c | ', '2027-03-02: 00000x | change']);
    const third = record(second, texts('y', 'x'), ['change', 'other'], '2027-03-02');
    expect(dated(third)).toEqual(['2027-03-01:  | ', '2027-03-02: 00000x | change', '2027-03-02: 00000y | other']);
  });

  test('a change that is logged alone is recorded too', () => {
    expect(dated(record(first, texts('a', 'b', 'c'), ['change'], '2027-03-02'))).toHaveLength(2);
  });
});

describe('compare', () => {
  test.each([
    { what: 'nothing', now: texts('a', 'b', 'c'), added: 0, gone: 0, isChanged: false },
    { what: 'another text', now: texts('a', 'x', 'c'), added: 1, gone: 1, isChanged: true },
    { what: 'a text twice', now: texts('a', 'b', 'c', 'c'), added: 1, gone: 0, isChanged: true },
    { what: 'a text less', now: texts('a', 'b'), added: 0, gone: 1, isChanged: true },
    { what: 'another order', now: texts('b', 'a', 'c'), added: 0, gone: 0, isChanged: true },
  ])('$what', ({ now, added, gone, isChanged }) => {
    const found = compare(first, now);
    expect({ ...found, added: found.added.length }).toMatchObject({ added, gone, isChanged });
  });
});

describe('correctedTexts', () => {
  const change = (kind: 'correction' | 'clarification' | 'minor' | 'update') => ({
    date: '2027-03-02',
    kind,
    text: kind,
  });
  const after = (...changes: ReturnType<typeof change>[]) =>
    correctedTexts(record(first, texts('a', 'x', 'c'), changes.map(changeFingerprint), '2027-03-05'), changes);

  test.each(['correction', 'clarification'] as const)('has what came with a %s, whose day it is', (kind) => {
    expect([...after(change(kind))]).toEqual([['00000x', change(kind)]]);
  });

  test('has nothing that came with an update or a minor change alone', () => {
    expect(after(change('update'), change('minor')).size).toBe(0);
  });

  test('of both it is a correction', () => {
    expect(after(change('clarification'), change('correction')).get('00000x')).toEqual(change('correction'));
  });

  test('has a correction of the first day too', () => {
    const sameDay = record(first, texts('a', 'x', 'c'), [changeFingerprint(change('correction'))], '2027-03-01');
    expect([...correctedTexts(sameDay, [change('correction')]).keys()]).toEqual(['00000x']);
  });
});
