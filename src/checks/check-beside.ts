import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { softwareOf } from '../content/store-of-project.ts';

/** What a thread is told that checks entries of the project at `root`: every one of so many, from its `place` on, the last first. */
export interface CheckTask {
  readonly root: string;
  /** A digest of the software, by which the store is found. */
  readonly software: string;
  readonly place: number;
  readonly of: number;
}

/**
 * Has the other cores check entries of the project at `root` from the last one on, while this thread begins with the first.
 * What they find is kept in the store of the project, where this thread looks before it checks an entry: so nothing depends on
 * them, and what they leave is checked here. Gives what ends them.
 */
export function checkBeside(root: string): () => void {
  const of = Math.max(1, availableParallelism() - 1);
  const software = softwareOf(root);
  const threads = Array.from({ length: of }, (_, place) => {
    const workerData: CheckTask = { root, software, place, of };
    const thread = new Worker(new URL('check-worker.ts', import.meta.url), { workerData, resourceLimits: SHORT_LIVED });
    // What it did not check is checked here, and there it is said what is wrong.
    thread.on('error', () => undefined);
    thread.unref();
    return thread;
  });
  return () => {
    for (const thread of threads) void thread.terminate();
  };
}

/** What a check makes of an entry is soon let go of. V8 would take 100 MB for that, of each thread, where memory is free. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16 } as const;
