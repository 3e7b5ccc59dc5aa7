import { parentPort } from 'node:worker_threads';
import type { Answered, Asked, Told } from './crew.ts';
import { cutOne, finishOne, type Workplace } from './finish-one.ts';

/** One of a crew: it is told where it works, then does one thing after the other. */
let place: Workplace | undefined;

parentPort?.on('message', (told: Told) => {
  if ('place' in told) place = told.place;
  else if (place) parentPort?.postMessage(answerTo(told, place));
});

function answerTo(asked: Asked, within: Workplace): Answered {
  try {
    return 'file' in asked ? { noted: finishOne(asked.file, within) } : { part: cutOne(asked.page, within) };
  } catch (error) {
    return { error };
  }
}
