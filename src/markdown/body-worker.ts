import { parentPort } from 'node:worker_threads';
import { deriveBody, type BodyOrigin, type DerivedBody } from './derive-body.ts';

/** What the thread answers to each body that it is given, in their order: what it derived, or nothing where it could not. */
export type Answered = DerivedBody | undefined;

parentPort?.on('message', (origin: BodyOrigin) => parentPort?.postMessage(answerTo(origin)));

function answerTo(origin: BodyOrigin): Answered {
  try {
    return deriveBody(origin);
  } catch {
    return undefined;
  }
}
