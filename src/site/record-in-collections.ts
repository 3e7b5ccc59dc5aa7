import type { PagedKind } from '../content/kind.ts';
import { getRecords, getSite } from './collections.ts';
import { firstPublished } from '../content/record.ts';
import { recordOf } from '../content/record.ts';

/** The day on which an entry was first published, as its record has it; `undefined` where it never was. */
export async function firstPublicationOf(kind: PagedKind, id: string): Promise<string | undefined> {
  const [records, { redirects = {} }] = [await getRecords(), await getSite()];
  const record = recordOf(kind, id, redirects, (recordId) => records.get(recordId));
  return record && firstPublished(record);
}
