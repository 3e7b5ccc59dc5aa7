import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { softwareOf } from '../content/store-of-project.ts';
import type { Answered, IndexedPage, Told, WrittenIndex } from './index-worker.ts';

/** Writes an index on a thread of its own, while this one goes on. */
export interface IndexThread {
  /** Adds the pages of a block. Blocks, and pages in them, come in the order of their numbers. */
  readonly add: (pages: readonly IndexedPage[]) => void;
  /** Gives the index when all pages are in it, and ends the thread. Rejects where the words of one are none, or are not kept any more. */
  readonly end: () => Promise<WrittenIndex>;
}

/**
 * Begins an index. `root` is the project's, whose code the thread runs. With the project's store it finds there the words that
 * are kept, and what it made of them before.
 */
export function indexThread(root: string, withStore: boolean): IndexThread {
  const workerData = withStore ? { root, software: softwareOf(root) } : undefined;
  const worker = new Worker(resolve(root, 'src/search/index-worker.ts'), { workerData });
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
    add: tell,
    end: () => {
      tell('end');
      return written.promise;
    },
  };
}
