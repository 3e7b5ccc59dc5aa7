import { Worker } from 'node:worker_threads';
import { finishOne, type Noted, type Unfinished, type Workplace } from './finish-one.ts';

/** Those who finish files. */
export interface Crew {
  /** Finishes a file, and gives what is noted of it. Rejects where what is in it is broken. */
  readonly finish: (file: Unfinished) => Promise<Noted>;
  /** So many files it has in hand before who brings more waits. */
  readonly room: number;
  /** Lets them go. */
  readonly end: () => void;
}

/** This thread alone: few files are finished before another one has begun. */
export function oneHand(place: Workplace): Crew {
  return {
    finish: async (file) => Promise.resolve(finishOne(file, place)),
    room: 1,
    end: () => undefined,
  };
}

/** What a worker is told: where it works, then one file after the other. */
export type Told = { readonly place: Workplace } | { readonly file: Unfinished };

/** What a worker answers, file by file in the order in which they came. */
export type Answered = { readonly noted: Noted } | { readonly error: unknown };

/** Each has a file to go on with while another is brought. */
const IN_HAND = 3;

/** So many threads beside this one. They keep the process alive only while they have a file in hand. */
export function manyHands(place: Workplace, count: number): Crew {
  const hands = Array.from({ length: count }, () => hand(place));
  return {
    finish: async (file) => {
      const free = hands.reduce((least, each) => (each.inHand() < least.inHand() ? each : least));
      return free.finish(file);
    },
    room: count * IN_HAND,
    end: () => {
      for (const { end } of hands) end();
    },
  };
}

interface Hand extends Pick<Crew, 'finish' | 'end'> {
  readonly inHand: () => number;
}

function hand(place: Workplace): Hand {
  const worker = new Worker(new URL('finish-worker.ts', import.meta.url));
  const tell = (told: Told) => {
    worker.postMessage(told);
  };
  const waiting: PromiseWithResolvers<Noted>[] = [];
  worker.on('message', (answer: Answered) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('noted' in answer) asked?.resolve(answer.noted);
    else asked?.reject(answer.error);
  });
  let broken: { readonly error: unknown } | undefined;
  const loseHold = (error: unknown) => {
    broken ??= { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  // It could not even begin, or has no memory left: it answers no more.
  worker.on('error', loseHold);
  worker.on('exit', (code) => loseHold(new Error(`A thread that finishes pages ended by itself, with code ${code}.`)));
  tell({ place });
  worker.unref();
  const finish: Hand['finish'] = async (file) => {
    if (broken) throw broken.error;
    const asked = Promise.withResolvers<Noted>();
    waiting.push(asked);
    worker.ref();
    tell({ file });
    return asked.promise;
  };
  return { finish, inHand: () => waiting.length, end: () => void worker.terminate() };
}
