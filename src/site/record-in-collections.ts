import type { PagedKind } from '../content/kind.ts';
import { recordOf } from '../content/record.ts';
import type { Published } from '../schema/published.ts';
import { getRecords, getSite } from './collections.ts';

/** The record of an entry's publication, as Astro's collections have it; `undefined` where it was never published. */
export async function recordInCollections(kind: PagedKind, id: string): Promise<Published | undefined> {
  const [records, { redirects = {} }] = [await getRecords(), await getSite()];
  return recordOf(kind, id, redirects, (recordId) => records.get(recordId));
}
