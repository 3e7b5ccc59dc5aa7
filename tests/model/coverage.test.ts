import { expect, test } from 'vitest';
import { coverageOf, totalCoverage } from '../../src/model/coverage.ts';
import { phrase } from '../../src/model/phrase.ts';
import { citation } from '../../src/schema/citation.ts';
import { source } from '../../src/schema/source.ts';
import { words } from '../../src/schema/words.ts';
import { dataOf, readEntry } from '../../src/content/entry-file.ts';

const sourceWith = (kind: string, ownership: string) =>
  source.parse({ name: 'A', kind, ownership, words: 'words', note: 'Good.' });

const sources = new Map([
  ['tass', sourceWith('state-news-agency', 'state-controlled')],
  ['xinhua', sourceWith('state-news-agency', 'state-controlled')],
  ['customs', sourceWith('government-office', 'government')],
  ['reuters', sourceWith('news-agency', 'private')],
]);

const cited = (from: string, more: object = {}) => citation.parse({ source: from, title: 'A', ...more });

const citations = {
  t: cited('tass', { url: 'https://tass.com/1' }),
  again: cited('tass'),
  x: cited('xinhua', { via: ['reuters'] }),
  c: cited('customs'),
  r: cited('reuters', { url: 'https://reuters.com/1' }),
  unused: cited('reuters'),
};

const coverage = (...cites: string[][]) =>
  coverageOf(
    cites.map((ids) => ({ cites: ids })),
    citations,
    (id) => sources.get(id),
  );

const counts = ({ sources: found, ...rest }: ReturnType<typeof coverage>) => ({ ...rest, sources: [...found] });

test('what the statements of a text rest on', () => {
  // One source in two citations; two state-controlled; state-controlled and private; an office twice; private.
  const found = coverage(['t', 'again'], ['t', 'x'], ['x', 'r'], ['c'], ['c'], ['r']);
  expect(counts(found)).toEqual({
    statements: 6,
    sources: [
      ['tass', 'state-controlled'],
      ['xinhua', 'state-controlled'],
      ['reuters', 'private'],
      ['customs', 'government'],
    ],
    oneSource: 4,
    stateAlone: 2,
    governmentAlone: 2,
    withoutLink: 3,
  });
});

test('who relayed it adds nothing, and what does not exist is left out', () => {
  expect(counts(coverage(['x'], ['nobody'], ['toString']))).toEqual({
    statements: 3,
    sources: [['xinhua', 'state-controlled']],
    oneSource: 1,
    stateAlone: 1,
    governmentAlone: 0,
    withoutLink: 1,
  });
});

test('a total counts each source once', () => {
  expect(counts(totalCoverage([coverage(['t'], ['c']), coverage(['again'])]))).toEqual({
    statements: 3,
    sources: [
      ['tass', 'state-controlled'],
      ['customs', 'government'],
    ],
    oneSource: 3,
    stateAlone: 2,
    governmentAlone: 1,
    withoutLink: 2,
  });
});

test.each([
  [
    { statements: 23, sources: 11, alone: 6 },
    '23 statements in the text, first reported by 11 sources; 6 rest on state-controlled sources alone.',
  ],
  [
    { statements: 1, sources: 1, alone: 1 },
    '1 statement in the text, first reported by 1 source; 1 rests on state-controlled sources alone.',
  ],
  [{ statements: 2, sources: 1, alone: 0 }, '2 statements in the text, first reported by 1 source.'],
])('in a sentence: %j', (values, sentence) => {
  const { article } = words.parse(dataOf(readEntry(process.cwd(), 'words', 'en')));
  expect(phrase(article.coverage, values, 'en')).toBe(sentence);
});
