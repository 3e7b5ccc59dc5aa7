import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'astro/zod';
import { ANSWER } from '../../src/content/kept-text.ts';
import { noteSoftware, storeOf } from '../../src/content/store-of-project.ts';
import { indexThread } from '../../src/search/index-thread.ts';
import { madeIndex, madeWords, type Made } from './made-index.ts';

const pages: readonly Made[] = [
  { id: 'gas', says: ['Gas is cheap.', { text: 'Gas is dear.', by: 'Ada', date: '2024-05-01' }] },
  { id: 'ada', kind: 'people', title: 'Ada', says: [] },
  { id: 'oil', says: [{ text: 'Oil is no gas.', by: 'Ada', date: '2023-05-01' }] },
];

test('a thread writes the index that is written here, and counts statements and what filters leave of them', async () => {
  const thread = indexThread('.', false);
  thread.add(madeWords(pages).map(({ number, words }) => ({ number, words: JSON.stringify(words) })));
  const { files, borders, statements, chosen } = await thread.end();
  expect({ files, borders }).toEqual(madeIndex(pages));
  expect(statements).toBe(3);
  expect(chosen.get('=year:2024')).toBe(1);
});

test.each([
  ['are no words of a page', '"gas"', 'are no words of a page'],
  ['cannot be read', '{', 'JSON'],
])('words that %s are said when the index is asked for', async (_, words, said) => {
  const thread = indexThread('.', false);
  thread.add([{ number: 0, words }]);
  thread.add([{ number: 1, words }]);
  await expect(thread.end()).rejects.toThrow(said);
});

test('a folder without the code for it is said too', async () => {
  await expect(indexThread('no-project', false).end()).rejects.toThrow('index-worker.ts');
});

/** A project of this code with a store, and what the thread is told of pages whose words are kept there. */
function withStore() {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  symlinkSync(resolve('src'), join(root, 'src'));
  noteSoftware(root, '1');
  const store = storeOf(root);
  onTestFinished(() => {
    store.close();
    rmSync(root, { recursive: true });
  });
  const told = madeWords(pages).map(({ number, words }) => {
    const kept = { of: `words of ${number}`, from: 'around', said: `digest of ${number}` };
    const row = { kind: ANSWER, ...kept, schema: z.unknown() };
    store.keep(row, { said: kept.said, reads: [], value: JSON.stringify(words) });
    return { number, kept };
  });
  const written = async (block: typeof told) => {
    const thread = indexThread(root, true);
    thread.add(block);
    return thread.end();
  };
  return { store, told, written };
}

test('words that are kept are read in the store, and what is made of them is kept too', async () => {
  const { store, told, written } = withStore();
  const first = await written(told);
  expect({ files: first.files, borders: first.borders }).toEqual(madeIndex(pages));
  store.keepOnly(ANSWER, new Set());
  expect(await written(told)).toEqual(first);
});

test('words that the store has lost are said when the index is asked for', async () => {
  const { store, told, written } = withStore();
  await written(told);
  store.keepOnly(ANSWER, new Set());
  const edited = told.map((page) => ({ ...page, kept: { ...page.kept, said: 'another digest' } }));
  await expect(written(edited)).rejects.toThrow('The store has no "words of 0" any more.');
});
