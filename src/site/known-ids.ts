import { embedAddress, savedAddress } from '../content/address.ts';
import { oldIds } from '../content/old-ids.ts';
import { getSite, type PagedEntry } from './collections.ts';

/** An entry, and an id by which others may know it: its own, or one that it had. */
interface Known<T> {
  readonly id: string;
  readonly entry: T;
}

/**
 * Entries by each id that others may know them by. What is not a page, such as data, an image or a card, cannot lead on:
 * under an old id lies the same as under the new one.
 */
export async function byKnownIds<T extends PagedEntry>(entries: readonly T[]): Promise<Known<T>[]> {
  const { redirects = {} } = await getSite();
  return entries.flatMap((entry) => {
    const old = oldIds(entry.collection, entry.id, redirects);
    // A redirect of its own goes before what comes with that of its page.
    const free = old.filter((id) =>
      [embedAddress(id), savedAddress(id)].every((path) => !Object.hasOwn(redirects, path)),
    );
    return [entry.id, ...free].map((id) => ({ id, entry }));
  });
}
