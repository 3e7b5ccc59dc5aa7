import { publicAddresses } from '../../content/public-address.ts';
import { getSite, type PagedEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';

/**
 * The paths of the feeds that entries have of their own, as `getStaticPaths` gives them: under each id that an entry is known
 * by. There are none where the site's address is not known.
 */
export async function feedPaths<T extends PagedEntry>(entries: readonly T[]) {
  if (!publicAddresses(await getSite())) return [];
  return (await byKnownIds(entries)).map(({ id, entry }) => ({ params: { id }, props: { entry } }));
}
