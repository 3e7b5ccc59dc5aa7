import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { readText, type KeptText } from '../content/kept-text.ts';
import { digest, type Asked, type Store } from '../content/store.ts';
import { noteSoftware, storeOf } from '../content/store-of-project.ts';
import { blockOf, indexBlock, isStill, keptBlock, type IndexBlock } from './index-block.ts';
import { indexFiles, type IndexFiles } from './index-files.ts';
import { IndexWriter } from './index-writer.ts';
import { isPageWords, type PageWords } from './page-words.ts';

/** An index as it is written: plain data. */
export interface WrittenIndex extends IndexFiles {
  /** How many statements there are, and how many each filter leaves, by its word in the index. */
  readonly statements: number;
  readonly chosen: ReadonlyMap<string, number>;
}

/** A page with what an index takes of it, as JSON of `PageWords`, or where a store has that. */
export type IndexedPage = { readonly number: number } & ({ readonly words: string } | { readonly kept: KeptText });

/** What the thread is told: the pages of a block, one block after the other, and that there are no more. */
export type Told = readonly IndexedPage[] | 'end';

/** What it answers, once. */
export type Answered = { readonly written: WrittenIndex } | { readonly error: unknown };

/** A project in whose store the words of pages are, and blocks may be. */
const project = z.object({ root: z.string(), software: z.string() });

const store = openStore();
const writer = new IndexWriter();
const blocks = new Set<string>();

parentPort?.on('message', (told: Told) => {
  try {
    if (told === 'end') answer({ written: written() });
    else writer.join(blockWith(told));
  } catch (error) {
    answer({ error });
  }
});

function openStore(): Store | undefined {
  const { success, data } = project.safeParse(workerData);
  if (!success) return undefined;
  noteSoftware(data.root, data.software);
  return storeOf(data.root);
}

/** The block of pages: the one that is kept, where it would be the same. */
function blockWith(pages: readonly IndexedPage[]): IndexBlock {
  const row = rowOf(pages);
  const known = store?.find(row);
  if (known && isStill(known, writer.isLong)) return known;
  const block = indexBlock(
    pages.map((page) => ({ number: page.number, words: wordsOf(page) })),
    writer.isLong,
  );
  store?.keep(row, block);
  return block;
}

function rowOf(pages: readonly IndexedPage[]): Asked<IndexBlock> {
  const of = String(blockOf(pages[0]?.number ?? 0));
  blocks.add(of);
  const saying = pages.map((page) => `${page.number} ${'kept' in page ? page.kept.said : page.words}`);
  return { kind: BLOCK, of, from: digest(...saying), schema: keptBlock };
}

const BLOCK = 'index-block';

function wordsOf(page: IndexedPage): PageWords {
  const words: unknown = JSON.parse('words' in page ? page.words : store ? readText(store, page.kept) : 'null');
  if (!isPageWords(words)) throw new TypeError('What is kept for the search are no words of a page.');
  return words;
}

function written(): WrittenIndex {
  store?.keepOnly(BLOCK, blocks);
  store?.close();
  const { statements, chosen } = writer;
  return { ...indexFiles(writer.words(), writer.places()), statements, chosen };
}

function answer(answered: Answered): void {
  parentPort?.postMessage(answered);
}
