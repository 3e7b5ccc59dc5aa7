import { expect, test } from 'vitest';
import { indexThread } from '../../src/search/index-thread.ts';
import { madeIndex, madeWords, type Made } from './made-index.ts';

const pages: readonly Made[] = [
  { id: 'gas', says: ['Gas is cheap.', { text: 'Gas is dear.', by: 'Ada', date: '2024-05-01' }] },
  { id: 'ada', kind: 'people', title: 'Ada', says: [] },
  { id: 'oil', says: [{ text: 'Oil is no gas.', by: 'Ada', date: '2023-05-01' }] },
];

test('a thread writes the index that is written here, and counts statements and what filters leave of them', async () => {
  const thread = indexThread('.');
  for (const { number, words } of madeWords(pages)) thread.add(number, JSON.stringify(words));
  const { files, borders, statements, chosen } = await thread.end();
  expect({ files, borders }).toEqual(madeIndex(pages));
  expect(statements).toBe(3);
  expect(chosen.get('=year:2024')).toBe(1);
});

test.each([
  ['are no words of a page', '"gas"', 'are no words of a page'],
  ['cannot be read', '{', 'JSON'],
])('words that %s are said when the index is asked for', async (_, words, said) => {
  const thread = indexThread('.');
  thread.add(0, words);
  thread.add(1, words);
  await expect(thread.end()).rejects.toThrow(said);
});

test('a folder without the code for it is said too', async () => {
  await expect(indexThread('no-project').end()).rejects.toThrow('index-worker.ts');
});
