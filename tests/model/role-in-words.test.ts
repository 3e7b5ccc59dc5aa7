import { describe, expect, test } from 'vitest';
import { roleInSentence, roleInWords, roleRemark, titlesInWords } from '../../src/model/role-in-words.ts';
import { english } from '../share/english.ts';

const envoy = {
  roles: [
    { title: 'Ambassador', words: 'China’s ambassador in Washington', from: '2021-07', to: '2023-01' },
    { title: 'Vice minister', from: '2018', to: '2021-06' },
    { title: 'Member of the committee', from: '2022-10', to: '2022-12' },
  ],
};

test('titles of several roles stand in one line', () => {
  expect(titlesInWords(envoy, '2022-11-01', english)).toBe('Ambassador; Member of the committee');
  expect(titlesInWords(envoy, '2010', english)).toBe('');
});

test('the title of who holds none any more is that of the role that ended last', () => {
  expect(titlesInWords(envoy, '2024-05-01', english)).toBe('former Ambassador');
});

describe('a sentence names a person', () => {
  test.each([
    ['by the words for it', '2022-01-01', { words: 'China’s ambassador in Washington', former: false }],
    ['by the title where there are none', '2019', { words: 'Vice minister', former: false }],
    ['by the role that ended last', '2024', { words: 'China’s ambassador in Washington', former: true }],
    ['by no role before the first', '2010', { words: '', former: false }],
  ])('%s', (_, date, role) => expect(roleInSentence(envoy, date)).toEqual(role));
});

test('a role that had ended is a former one', () => {
  expect(roleInWords({ words: 'ambassador', former: true }, english)).toBe('former ambassador');
  expect(roleInWords({ words: 'ambassador', former: false }, english)).toBe('ambassador');
});

test('a list of appearances says the roles held on the day or before, or that none is known', () => {
  expect(roleRemark(envoy, '2019-05-01', english)).toBe('There as: Vice minister');
  expect(roleRemark(envoy, '2024-05-01', english)).toBe('There as: former Ambassador');
  expect(roleRemark(envoy, '2010-05-01', english)).toBe('no role recorded for this day');
});
