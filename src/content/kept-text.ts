import { keptShape } from './kept-shape.ts';
import type { Store } from './store.ts';

/** A text that a store has as the answer to a question, by which another thread finds it. */
export interface KeptText {
  /** What is asked. */
  readonly of: string;
  /** A digest of what is around all answers. */
  readonly from: string;
  /** A digest of what it says. */
  readonly said: string;
}

/** What the store calls answers. */
export const ANSWER = 'answer';

const answer = keptShape<{ readonly said: string; readonly value: unknown }>('said', 'value');

/** Reads a text that was kept. Throws where it is not there any more. */
export function readText(store: Store, { of, from, said }: KeptText): string {
  const kept = store.find({ kind: ANSWER, of, from, schema: answer });
  if (kept?.said !== said || typeof kept.value !== 'string') throw new Error(`The store has no "${of}" any more.`);
  return kept.value;
}
