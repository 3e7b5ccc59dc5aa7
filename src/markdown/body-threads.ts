import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answered } from './body-worker.ts';
import type { BodyOrigin, DerivedBody } from './derived-body.ts';

/** Those who derive bodies while this thread does something else. */
export interface BodyThreads {
  /** Whether one of them is soon without work. */
  readonly haveRoom: () => boolean;
  /** Has a body derived. Rejects where it cannot be, or who had it in hand is no more. */
  readonly derive: (origin: BodyOrigin) => Promise<DerivedBody>;
  readonly end: () => void;
}

/** Each has a body to go on with while another is brought. */
const IN_HAND = 3;

/** What a thread makes of a body is soon let go of. V8 would take 100 MB for that, of each thread, where memory is free. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16 } as const;

/** So many threads, which run the code of the project at `root`. They keep the process alive only while they have a body in hand. */
export function bodyThreads(root: string, count: number): BodyThreads {
  const threads = Array.from({ length: count }, () => bodyThread(root));
  const free = () => threads.reduce((least, each) => (each.inHand() < least.inHand() ? each : least));
  return {
    haveRoom: () => threads.some(({ inHand }) => inHand() < IN_HAND),
    derive: async (origin) => free().derive(origin),
    end: () => {
      for (const { end } of threads) end();
    },
  };
}

interface BodyThread extends Pick<BodyThreads, 'derive' | 'end'> {
  /** How many it has in hand; endlessly many where it is no more. */
  readonly inHand: () => number;
}

function bodyThread(root: string): BodyThread {
  const worker = new Worker(resolve(root, 'src/markdown/body-worker.ts'), { resourceLimits: SHORT_LIVED });
  const waiting: PromiseWithResolvers<DerivedBody>[] = [];
  let lost: { readonly error: unknown } | undefined;
  const lose = (error: unknown) => {
    lost ??= { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answered) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.derived);
  });
  // It could not even begin, or has no memory left: it answers no more.
  worker.on('error', lose);
  worker.on('exit', (code) => {
    lose(new Error(`A thread that derives bodies ended by itself, with code ${code}.`));
  });
  worker.unref();
  const derive: BodyThread['derive'] = async (origin) => {
    if (lost) throw lost.error;
    const asked = Promise.withResolvers<DerivedBody>();
    waiting.push(asked);
    worker.ref();
    worker.postMessage(origin);
    return asked.promise;
  };
  return { derive, inHand: () => (lost ? Infinity : waiting.length), end: () => void worker.terminate() };
}
