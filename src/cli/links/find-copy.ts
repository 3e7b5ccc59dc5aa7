import { ask } from '../web/ask.ts';
import { Unreachable } from '../web/unreachable.ts';

/** The Internet Archive's TimeGate; any other of RFC 7089 can stand in its place. */
export const TIME_GATE = 'https://web.archive.org/web/';

const LONGEST = 30_000;

/**
 * The address of a copy of a page, the one nearest to a day, by Memento (RFC 7089): a TimeGate leads to it, and it says of
 * when it is. `undefined` where there is none.
 */
export async function findCopy(
  url: string,
  {
    gate,
    day,
    allowsOwnNetwork,
  }: { readonly gate: string; readonly day: string | undefined; readonly allowsOwnNetwork: boolean },
): Promise<string | undefined> {
  const wanted = day === undefined ? undefined : new Date(`${day}T12:00:00Z`).toUTCString();
  try {
    const headers = wanted === undefined ? {} : { 'accept-datetime': wanted };
    const answer = await ask(gate + url, { method: 'GET', allowsOwnNetwork, milliseconds: LONGEST, headers });
    const isCopy = answer.status === 200 && answer.header('memento-datetime') !== undefined;
    if (!isCopy) return undefined;
    const own = answer.header('content-location');
    return own === undefined ? answer.address : new URL(own, answer.address).href;
  } catch (error) {
    if (error instanceof Unreachable) throw new Error(`No copy can be looked for: ${error.message}.`, { cause: error });
    throw error;
  }
}
