import { pagedKinds, type PagedKind } from '../content/kind.ts';
import { firstPublished, nameInFeeds, recordOf } from '../content/record.ts';
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

/** What all records say of the site: its name in the ids of feeds, and the day of its first publication, if there was any. */
export const recordOfSite = () => whole('');

const whole = question('record-of-site', async () => {
  const records = [...(await getRecords()).values()];
  const { name } = await getSite();
  const [since] = records.map((each) => firstPublished(each)).sort();
  return { nameInIds: nameInFeeds(records, name), since };
});
