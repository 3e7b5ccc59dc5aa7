import { parentPort } from 'node:worker_threads';
import type { Answered, Told } from './crew.ts';
import { finishOne, type Workplace } from './finish-one.ts';

/** One of a crew: it is told where it works, then finishes one file after the other. */
let place: Workplace | undefined;

parentPort?.on('message', (told: Told) => {
  if ('place' in told) place = told.place;
  else if (place) parentPort?.postMessage(answerTo(told, place));
});

function answerTo({ file }: Extract<Told, { file: unknown }>, within: Workplace): Answered {
  try {
    return { noted: finishOne(file, within) };
  } catch (error) {
    return { error };
  }
}
