import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { bodyThreads } from '../markdown/body-threads.ts';
import { keepBody, makeBody, missingBody, originOf, type BodyEntry } from './body.ts';
import { getArticles, getBackgrounds, getOwnPages } from './collections.ts';
import { once } from './once.ts';

/** So many bodies are worth the second in which other threads begin. */
const MANY = 200;

/**
 * Derives the bodies of which nothing is kept on all cores, where they are many: lists and the search ask for all of them
 * before the first page is rendered. What a thread cannot derive is derived where it is asked for, and there it is said what
 * is wrong.
 */
export const deriveBodies = once(async (): Promise<void> => {
  const missing = await missingBodies();
  if (missing.length < MANY) return;
  const threads = bodyThreads(fileURLToPath(root), Math.max(1, availableParallelism() - 1));
  const inHand: Promise<void>[] = [];
  for (const [entry, asked] of missing) {
    if (threads.haveRoom()) {
      const derived = threads.derive(await originOf(entry));
      inHand.push(derived.then((made) => void keepBody(asked, made)).catch(() => undefined));
    } else {
      await makeBody(entry, asked);
      // For what the threads have done in the meantime.
      await setImmediate();
    }
  }
  await Promise.all(inHand);
  threads.end();
});

async function missingBodies() {
  const entries: BodyEntry[] = [...(await getArticles()), ...(await getBackgrounds()), ...(await getOwnPages())];
  const all = await Promise.all(entries.map(async (entry) => [entry, await missingBody(entry)] as const));
  return all.flatMap(([entry, asked]) => (asked ? [[entry, asked] as const] : []));
}
