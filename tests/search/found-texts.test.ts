import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/answer.ts';
import type { Filters } from '../../src/search/filters.ts';
import { foundPage, foundStatements, inOrder } from '../../src/search/found-texts.ts';
import type { SearchedKind, SearchedPassage, SearchedText } from '../../src/search/searched-text.ts';

const passage = (kind: SearchedPassage['kind'], text: string, cites: readonly number[] = []): SearchedPassage => ({
  ...{ kind, cites },
  parts: [{ text }],
});

/** A page whose statement two people have made. */
const TEXT: SearchedText = {
  ...{ kind: 'articles', id: 'gas', label: '' },
  passages: [passage('title', 'Gas'), passage('other', 'What is said.'), passage('statement', 'It will flow.', [0, 1])],
  citations: [
    { chain: [0], kind: 'newspaper', ownership: 'private', date: '2023-01-01' },
    { chain: [1], kind: 'court', ownership: 'government', date: '2024-01-01' },
  ],
  links: ['Nora Vale', 'Ida Stone'].map((name) => ({
    ...{ verb: 'said by', name, words: '' },
    page: `people/${name.split(' ')[1]?.toLowerCase() ?? ''}`,
  })),
};

/** An answer to words, each of which weighs so much, on the one page that there is; several are a phrase. */
function answerTo(words: Readonly<Record<string, number>>): Answer {
  const matches = Object.entries(words).map(([word, weight]) => ({
    asked: { terms: word.split(' '), isPhrase: word.includes(' ') },
    pages: new Map([[0, { score: 1, weight, isInTitle: false, passages: undefined }]]),
    ...{ weight, words: new Set(word.split(' ')), isForgiven: false },
  }));
  return { pages: [], pageCount: undefined, statementCount: undefined, matches, isLoose: false, names: new Map() };
}

const RANKED = { page: 0, score: 1, statements: [2], isWhole: true, least: undefined };

describe('of a statement with several citations the one is shown', () => {
  test.each<[string, string, Filters, string | undefined]>([
    ['that meets what is chosen: a speaker', 'flow', { who: 'stone' }, '2024-01-01'],
    ['that meets what is chosen: a year', 'flow', { year: '2024' }, '2024-01-01'],
    ['that meets all of it', 'flow', { who: 'stone', year: '2023' }, undefined],
    ['in whose chain is who was asked for', 'stone', {}, '2024-01-01'],
    ['that comes first', 'flow', {}, '2023-01-01'],
  ])('%s', (_, word, filters, date) => {
    const found = foundStatements(RANKED, TEXT, answerTo({ [word]: 1 }), filters);
    expect(found.map(({ citation }) => citation.date)).toEqual(date === undefined ? [] : [date]);
  });

  test('a year that was asked for is that of a citation too, where the text has to be looked at', () => {
    const ranked = { ...RANKED, statements: undefined, least: 2 };
    const words = (year: string) => answerTo({ flow: 1, [`=year:${year}`]: 1 });
    expect(foundStatements(ranked, TEXT, words('2024'), {})).toHaveLength(1);
    expect(foundStatements(ranked, TEXT, words('2022'), {})).toEqual([]);
  });
});

test('statements with the very word come before those with another form of it, and of these the newest', () => {
  const said = (text: string, date: string) => ({
    ...TEXT,
    passages: [passage('title', 'Gas'), passage('other', ''), passage('statement', text, [0])],
    citations: TEXT.citations.map((citation) => ({ ...citation, date })),
  });
  const answer = answerTo({ un: 1 });
  const matches = answer.matches.map((part) => ({ ...part, words: new Set(['un', 'under']) }));
  const found = [
    said('Under water.', '2025-01-01'),
    said('The UN met.', '2023-01-01'),
    said('A UN body.', '2024-01-01'),
  ];
  const statements = found.flatMap((text) => foundStatements(RANKED, text, { ...answer, matches }, {}));
  const dates = ['2024-01-01', '2023-01-01', '2025-01-01'];
  expect(inOrder(statements).map(({ citation }) => citation.date)).toEqual(dates);
});

describe('what is shown of a page', () => {
  const shown = (kind: SearchedKind, passages: readonly SearchedPassage[], words: Readonly<Record<string, number>>) =>
    foundPage(RANKED, { ...TEXT, kind, passages }, answerTo(words), {}).best?.parts[0]?.text;

  test('is the passage with the rarer words, and not the first with as many', () => {
    const passages = [passage('title', 'Gas'), passage('other', 'Vale is on.'), passage('other', 'A tribunal of Vale')];
    expect(shown('articles', passages, { vale: 2, on: 0.5, tribunal: 3 })).toBe('A tribunal of Vale');
  });

  test('is the passage with the phrase, and not one with its words apart', () => {
    const passages = [passage('title', 'Gas'), passage('other', 'The law of sea.'), passage('other', 'Law of the sea')];
    expect(shown('articles', passages, { 'the sea': 2 })).toBe('Law of the sea');
    expect(shown('articles', passages, { the: 1, sea: 1 })).toBe('The law of sea.');
  });

  test.each<[string, readonly number[], Filters, string | undefined]>([
    ['who said it', [1], {}, '2024-01-01'],
    ['of several the one who is chosen', [0, 1], { who: 'stone' }, '2024-01-01'],
    ['nobody where it is said by the site', [], {}, undefined],
  ])('stands beside %s, whomever its page rests on', (_, cites, filters, date) => {
    const passages = [
      passage('title', 'Gas'),
      passage('other', 'On.'),
      passage('statement', 'A tribunal sits.', cites),
    ];
    const text = { ...TEXT, passages, lead: 0 };
    expect(foundPage(RANKED, text, answerTo({ tribunal: 3 }), filters).citation?.date).toBe(date);
    expect(foundPage(RANKED, text, answerTo({ gas: 1 }), filters).citation?.date).toBe('2023-01-01');
  });

  test('is what the chosen speaker said, and not what others did', () => {
    const passages = [
      passage('title', 'Gas'),
      passage('other', 'It flows.'),
      passage('statement', 'A tribunal sits.'),
      passage('statement', 'The tribunal of Vale rose.'),
    ];
    const best = (statements: number[], names: ReadonlyMap<string, string>) =>
      foundPage({ ...RANKED, statements }, { ...TEXT, passages }, { ...answerTo({ tribunal: 3 }), names }, {}).best;
    expect(best([3], new Map([['=who:vale', 'Vale']]))).toBe(passages[3]);
    expect(best([3], new Map())).toBe(passages[2]);
  });

  test('is of a person the role or the other name that was asked for', () => {
    const passages = [passage('title', 'Nora Vale'), passage('other', 'She leads.'), passage('heading', 'Judge')];
    expect(shown('people', passages, { judge: 1 })).toBe('Judge');
    expect(shown('background', passages, { judge: 1 })).toBeUndefined();
  });
});
