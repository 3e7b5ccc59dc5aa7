import { parentPort } from 'node:worker_threads';
import { deriveBody, type BodyOrigin, type DerivedBody } from './derived-body.ts';

/** What a thread answers, in the order in which it was asked. */
export type Answered = { readonly derived: DerivedBody } | { readonly error: unknown };

/** One of those who derive bodies: it is told what a body is made of, one after the other. */
parentPort?.on('message', (origin: BodyOrigin) => {
  parentPort?.postMessage(answerTo(origin));
});

function answerTo(origin: BodyOrigin): Answered {
  try {
    return { derived: deriveBody(origin) };
  } catch (error) {
    return { error };
  }
}
