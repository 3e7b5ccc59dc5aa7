import { parentPort } from 'node:worker_threads';
import { indexFiles, type IndexFiles } from './index-files.ts';
import { IndexWriter } from './index-writer.ts';
import { isPageWords } from './page-words.ts';

/** An index as it is written: plain data. */
export interface WrittenIndex extends IndexFiles {
  /** How many statements there are, and how many each filter leaves, by its word in the index. */
  readonly statements: number;
  readonly chosen: ReadonlyMap<string, number>;
}

/** What the thread is told: a page with its words, one after the other, and that there are no more. */
export type Told = { readonly page: number; readonly words: string } | 'end';

/** What it answers, once. */
export type Answered = { readonly written: WrittenIndex } | { readonly error: unknown };

const writer = new IndexWriter();
let statements = 0;

parentPort?.on('message', (told: Told) => {
  try {
    if (told === 'end') answer({ written: written() });
    else add(told.page, told.words);
  } catch (error) {
    answer({ error });
  }
});

function add(page: number, json: string): void {
  const words: unknown = JSON.parse(json);
  if (!isPageWords(words)) throw new TypeError('What is kept for the search are no words of a page.');
  writer.add(page, words);
  statements += words.kinds.filter((kind) => kind === 'statement').length;
}

const written = (): WrittenIndex => ({
  ...indexFiles(writer.words(), writer.places()),
  statements,
  chosen: writer.chosen,
});

function answer(answered: Answered): void {
  parentPort?.postMessage(answered);
}
