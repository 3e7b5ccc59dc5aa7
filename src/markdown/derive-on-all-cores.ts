import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answered } from './body-worker.ts';
import { deriveBody, type BodyOrigin, type DerivedBody } from './derive-body.ts';

/** So many bodies are derived before other threads are worth the half second in which they begin. */
const MANY = 100;

/** Each has a body to go on with while another is brought. */
const IN_HAND = 3;

/** What a thread makes of a body is soon let go of. V8 would take 100 MB for that, of each thread, where memory is free. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16 } as const;

/** A body that somebody waits for. */
interface Wanted extends PromiseWithResolvers<DerivedBody> {
  readonly origin: BodyOrigin;
}

/** Derives a body. Rejects with a `VFileMessage` where MDX cannot parse it. */
type Derive = (origin: BodyOrigin) => Promise<DerivedBody>;

/**
 * Derives bodies here, and when there are many of them on all cores: `askForAll` then has all bodies asked for, because who asks
 * for one after the other leaves the others idle, and the threads end with it. `others` is how many there may be beside this one.
 */
export function bodyDeriver(askForAll: () => Promise<unknown>, others = availableParallelism() - 1): Derive {
  const queue: Wanted[] = [];
  let threads: Hand[] | undefined;
  let [derived, isBusy] = [0, false];

  const bring = () => {
    for (const hand of threads ?? []) {
      while (hand.inHand.size < IN_HAND) {
        const wanted = queue.shift();
        if (!wanted) return;
        hand.take(wanted);
      }
    }
  };
  /** One here, then what the threads have room for by then, as long as there are any. */
  const workHere = () => {
    bring();
    const wanted = queue.shift();
    isBusy = wanted !== undefined;
    if (!wanted) return;
    deriveHere(wanted);
    setImmediate(workHere);
  };
  const begin = async () => {
    threads = Array.from({ length: others }, () => hand(bring));
    // What is wrong is said to who needs it.
    await askForAll().catch(() => undefined);
    for (const { end } of threads) end();
    threads = undefined;
  };
  return async (origin) => {
    derived += 1;
    if (derived === MANY && others > 0) void begin();
    if (!threads) return deriveBody(origin);
    const wanted = { origin, ...Promise.withResolvers<DerivedBody>() };
    queue.push(wanted);
    if (!isBusy) {
      isBusy = true;
      setImmediate(workHere);
    }
    return wanted.promise;
  };
}

function deriveHere({ origin, resolve, reject }: Wanted): void {
  try {
    resolve(deriveBody(origin));
  } catch (error) {
    reject(error);
  }
}

interface Hand {
  /** What it has been given and not derived yet, in order. */
  readonly inHand: ReadonlySet<Wanted>;
  readonly take: (wanted: Wanted) => void;
  readonly end: () => void;
}

/** A thread. `onRoom` is called when it can be given more. What it has in hand when it ends is derived here. */
function hand(onRoom: () => void): Hand {
  const worker = new Worker(new URL('body-worker.ts', import.meta.url), { resourceLimits: SHORT_LIVED });
  const inHand = new Set<Wanted>();
  let isLost = false;
  const take = (wanted: Wanted) => {
    if (isLost) {
      deriveHere(wanted);
      return;
    }
    inHand.add(wanted);
    worker.postMessage(wanted.origin);
  };
  worker.on('message', (answer: Answered) => {
    const [wanted] = inHand;
    if (!wanted) return;
    inHand.delete(wanted);
    // What is wrong is said by who derives it here.
    if (answer) wanted.resolve(answer);
    else deriveHere(wanted);
    onRoom();
  });
  // It has no memory left, or could not even begin. It ends then.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    isLost = true;
    inHand.forEach(deriveHere);
    inHand.clear();
  });
  return { inHand, take, end: () => void worker.terminate() };
}
