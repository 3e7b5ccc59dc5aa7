// Loaded before a program and before each of its threads (`node --import`): a thread that finishes a page dies of it, as DIES says.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { parentPort } from 'node:worker_threads';

/** When it writes, and when it answers: what is thrown while a page is finished would be the answer about that page. */
const deaths: Readonly<Record<string, { readonly write?: () => void; readonly answer?: () => never }>> = {
  exit: { write: () => process.exit(7) },
  memory: {
    write: () => {
      for (const held: unknown[] = []; ;) held.push(Array.from({ length: 100_000 }, Math.random));
    },
  },
  throw: {
    answer: () => {
      throw new Error('a fault of the thread');
    },
  },
};

const { write, answer } = deaths[process.env.DIES ?? ''] ?? {};
if (parentPort && write) {
  fs.writeFileSync = write;
  syncBuiltinESMExports();
}
if (parentPort && answer) parentPort.postMessage = answer;
