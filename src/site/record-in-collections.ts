import { pagedKinds, type PagedKind } from '../content/kind.ts';
import { recordOf } from '../content/record.ts';
import type { Published } from '../schema/published.ts';
import { getRecords, getSite } from './collections.ts';
import { question } from './question.ts';

/** The record of an entry's publication, as pages read it; `undefined` where it was never published. */
export const recordInCollections = (kind: PagedKind, id: string): Promise<Published | undefined> =>
  record(`${kind}/${id}`);

const record = question('record', async (of) => {
  const [records, { redirects = {} }] = [await getRecords(), await getSite()];
  const kind = pagedKinds.find((each) => of.startsWith(`${each}/`));
  return kind && recordOf(kind, of.slice(kind.length + 1), redirects, (recordId) => records.get(recordId));
});
