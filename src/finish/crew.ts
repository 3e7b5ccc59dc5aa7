import { Worker } from 'node:worker_threads';
import { cutOne, finishOne, type Noted, type Unfinished, type Workplace } from './finish-one.ts';
import type { PagePart } from './saved/page-part.ts';
import type { PageInFiles } from './saved/part-place.ts';

/** Those who finish files. */
export interface Crew {
  /** Finishes a file, and gives what is noted of it. Rejects where what is in it is broken. */
  readonly finish: (file: Unfinished) => Promise<Noted>;
  /** Cuts a part out of a page that is finished. Rejects where something that it loads was not written. */
  readonly cut: (page: PageInFiles) => Promise<PagePart>;
  /** So many files it has in hand before who brings more waits. */
  readonly room: number;
  /** Lets them go. */
  readonly end: () => void;
}

/** This thread alone: few files are finished before another one has begun. */
export function oneHand(place: Workplace): Crew {
  return {
    finish: async (file) => Promise.resolve(finishOne(file, place)),
    cut: async (page) => Promise.resolve(cutOne(page, place)),
    room: 1,
    end: () => undefined,
  };
}

/** What a worker is asked for: a file to finish, or a page to cut a part out of. */
export type Asked = { readonly file: Unfinished } | { readonly page: PageInFiles };

/** What a worker is told: where it works, then one thing after the other that it is asked for. */
export type Told = { readonly place: Workplace } | Asked;

/** What a worker gives for it. */
type Done = { readonly noted: Noted } | { readonly part: PagePart };

/** What a worker answers, in the order in which it was asked. */
export type Answered = Done | { readonly error: unknown };

/** Each has a file to go on with while another is brought. */
const IN_HAND = 3;

/** What a thread makes of a file is soon let go of. V8 would take 100 MB for that, of each thread, where memory is free. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16 } as const;

/** So many threads beside this one. They keep the process alive only while they have a file in hand. */
export function manyHands(place: Workplace, count: number): Crew {
  const hands = Array.from({ length: count }, () => hand(place));
  const free = () => hands.reduce((least, each) => (each.inHand() < least.inHand() ? each : least));
  return {
    finish: async (file) => free().finish(file),
    cut: async (page) => free().cut(page),
    room: count * IN_HAND,
    end: () => {
      for (const { end } of hands) end();
    },
  };
}

interface Hand extends Omit<Crew, 'room'> {
  readonly inHand: () => number;
}

function hand(place: Workplace): Hand {
  const worker = new Worker(new URL('finish-worker.ts', import.meta.url), { resourceLimits: SHORT_LIVED });
  const tell = (told: Told) => {
    worker.postMessage(told);
  };
  const waiting: PromiseWithResolvers<Done>[] = [];
  worker.on('message', (answer: Answered) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer);
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
  const ask = async (what: Asked) => {
    if (broken) throw broken.error;
    const asked = Promise.withResolvers<Done>();
    waiting.push(asked);
    worker.ref();
    tell(what);
    return asked.promise;
  };
  const finish: Hand['finish'] = async (file) => {
    const done = await ask({ file });
    if ('noted' in done) return done.noted;
    throw new Error(`A thread did not finish ${file.path}.`);
  };
  const cut: Hand['cut'] = async (page) => {
    const done = await ask({ page });
    if ('part' in done) return done.part;
    throw new Error(`A thread cut nothing out of ${page.page}.`);
  };
  return { finish, cut, inHand: () => waiting.length, end: () => void worker.terminate() };
}
