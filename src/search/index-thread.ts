import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answered, Told, WrittenIndex } from './index-worker.ts';

/** Writes an index on a thread of its own, while this one goes on. */
export interface IndexThread {
  /** Adds a page with the words that an index takes of it, as JSON of `PageWords`. Pages come in the order of their numbers. */
  readonly add: (page: number, words: string) => void;
  /** Gives the index when all pages are in it, and ends the thread. Rejects where the words of one are none. */
  readonly end: () => Promise<WrittenIndex>;
}

/** Begins an index. `root` is the project's, whose code the thread runs. */
export function indexThread(root: string): IndexThread {
  const worker = new Worker(resolve(root, 'src/search/index-worker.ts'));
  const written = Promise.withResolvers<WrittenIndex>();
  // What is wrong before anybody waits is said to who waits later.
  written.promise.catch(() => undefined);
  worker.on('message', (answer: Answered) => {
    if ('written' in answer) written.resolve(answer.written);
    else written.reject(answer.error);
    void worker.terminate();
  });
  worker.on('error', written.reject);
  worker.on('exit', (code) => {
    written.reject(new Error(`The thread that writes the search's index ended by itself, with code ${code}.`));
  });
  const tell = (told: Told) => {
    worker.postMessage(told);
  };
  return {
    add: (page, words) => {
      tell({ page, words });
    },
    end: () => {
      tell('end');
      return written.promise;
    },
  };
}
