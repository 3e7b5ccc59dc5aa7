import { describe, expect, test } from 'vitest';
import { SearchSession } from '../../src/search/client/search-session.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { indexOf } from '../../src/search/index-writer.ts';
import { pageWords } from '../../src/search/page-words.ts';
import { pageNumber, textFileOf, type SearchedText } from '../../src/search/searched-text.ts';
import { WordForms } from '../../src/search/word-forms.ts';
import { loaderOf, madeText } from './made-index.ts';

/** An article with one statement that Vale made in 2024 and Stone in 2022. */
function apart(number: number): SearchedText {
  const says = [
    { text: 'Gas flows.', by: 'Vale', date: '2024-03-05' },
    { text: 'Gas flows.', by: 'Stone', date: '2022-01-01' },
  ];
  const text = madeText({ id: `apart-${number}`, says });
  return { ...text, passages: text.passages.slice(0, 3).map((each) => ({ ...each, cites: [0, 1] })) };
}

/** One that Vale made in 2022. */
const TOGETHER = madeText({ id: 'together', says: [{ text: 'Gas flows.', by: 'Vale', date: '2022-05-05' }] });

/** Asks for what Vale said in 2022 among texts, the oldest first, and notes which files are asked for. */
function session(texts: readonly SearchedText[]) {
  const forms = new WordForms();
  const pages = texts.map((text, index) => ({
    number: pageNumber('articles', index),
    words: pageWords(text, 'en', forms),
  }));
  const writer = indexOf(pages);
  const index = indexFiles(writer.words(), writer.places());
  const parts = loaderOf(index);
  const asked: string[] = [];
  const made = new SearchSession({ question: '', filters: { who: 'vale', year: '2022' } }, (name) => {
    if (!name.startsWith('texts/')) return parts(name);
    asked.push(name);
    return Promise.resolve(texts.filter((_, place) => `texts/${textFileOf('articles', place)}` === name));
  });
  const counts = { articles: texts.length, background: 0, people: 0, sources: 0 };
  return { asked, begin: () => made.begin({ ...index, counts }), more: () => made.more() };
}

const many = (count: number) => Array.from({ length: count }, (_, number) => apart(number));

describe('where what is chosen together stands in citations apart', () => {
  test('texts are read on until one answers, and others are left out', async () => {
    const { begin, asked } = session([TOGETHER, ...many(19)]);
    const { found, hasMore, isNone, answer } = await begin();
    expect(found.map(({ text }) => text.id)).toEqual(['together']);
    expect([hasMore, isNone, answer.pageCount]).toEqual([false, false, undefined]);
    expect(asked).toHaveLength(10);
  });

  test('they are not read on for ever, and then more is offered', async () => {
    const { begin, more, asked } = session([TOGETHER, ...many(59)]);
    expect(await begin()).toMatchObject({ found: [], hasMore: true, isNone: false });
    expect(asked).toHaveLength(15);
    expect((await more()).found).toHaveLength(1);
  });

  test('where none does, that is said', async () => {
    expect(await session(many(3)).begin()).toMatchObject({ found: [], hasMore: false, isNone: true });
  });

  test('no more are read at a time where the first answer', async () => {
    const { begin, asked } = session([...many(30), TOGETHER]);
    expect(await begin()).toMatchObject({ hasMore: true, isNone: false });
    expect(asked).toHaveLength(3);
  });
});
