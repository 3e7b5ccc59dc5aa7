import { describe, expect, test } from 'vitest';
import { PLACES, readHitList } from '../../src/search/hit-list.ts';
import { numberText } from '../../src/search/number-text.ts';
import { pageWords, type PageWords } from '../../src/search/page-words.ts';
import { WordForms } from '../../src/search/word-forms.ts';
import { madeText, type Made } from './made-index.ts';

const read = (made: Made): PageWords => pageWords(madeText(made), 'en', new WordForms());

const PAGE: Made = {
  id: 'ferries',
  title: 'The ferries',
  says: [{ text: 'Fares fell.', by: 'Ana', date: '2022-12-01' }, 'Ferries sail.'],
};

describe('the words of a page', () => {
  test('are the same when they come back from where they are kept', () => {
    const words = read(PAGE);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });

  test('say where each stands, whatever number the page has', () => {
    const [, , passages = '', places = ''] = read(PAGE).words.find(([word]) => word === 'ferries') ?? [];
    // The form of a list with places, and a page with the number 3.
    expect(readHitList(`${PLACES}${numberText(3)}${passages}${places}`)).toMatchObject([
      {
        page: 3,
        isInTitle: true,
        hits: [
          { passage: 0, kind: 'title', places: [1] },
          { passage: 3, kind: 'statement', places: [0] },
        ],
      },
    ]);
  });

  test('have the name of who speaks, and nothing beside it', () => {
    const { words, orders, kinds } = read(PAGE);
    const said = (orders[kinds.indexOf('statement')] ?? []).map((word) => (word === null ? null : words[word]?.[0]));
    expect(said.filter((word) => word !== null)).toEqual(['fares', 'fell', 'ana']);
    expect(said.slice(2, -1)).not.toContain('fell');
    expect(said[2]).toBeNull();
  });

  test('have the names of those through whom we have it, each once', () => {
    const text = madeText({ id: 'x', says: [{ text: 'Fares fell.', by: 'Ana' }] });
    const outlets = ['Blue Post', 'Red Wire', 'Blue Post'].map((name) => ({
      verb: 'carried by',
      name,
      words: '',
      page: '',
    }));
    const citations = text.citations.map((citation) => ({ ...citation, chain: [0, 1, 2, 3] }));
    const links = [...text.links, ...outlets];
    const { words, orders, kinds } = pageWords({ ...text, links, citations }, 'en', new WordForms());
    const said = (orders[kinds.indexOf('statement')] ?? []).flatMap((word) => words[word ?? -1]?.[0] ?? []);
    expect(said).toEqual(['fares', 'fell', 'ana', 'blue', 'post', 'red', 'wire']);
  });

  test('have the stem of each way in which one is written', () => {
    const { words } = read({ id: 'x', says: ['Fare, fares.', { text: 'FARE', by: 'Ana' }] });
    expect(words.find(([word]) => word === 'fare')?.[1]).toEqual(['en fare']);
    expect(words.find(([word]) => word === 'fares')?.[1]).toEqual(['en fare']);
  });

  test('count the statements that a filter leaves', () => {
    const { filters } = read({ ...PAGE, says: [...PAGE.says, { text: 'Fares rose.', by: 'Ana', date: '2023-01-02' }] });
    expect(filters.map(([word, , count]) => [word, count])).toEqual(
      expect.arrayContaining([
        ['=who:ana', 2],
        ['=year:2022', 1],
        ['=year:2023', 1],
      ]),
    );
  });
});
