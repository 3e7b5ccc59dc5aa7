import type { Published } from '../schema/published.ts';
import type { PagedKind } from './kind.ts';
import { oldIds, type Redirects } from './old-ids.ts';

/** The day of the first publication, as a record has it; `undefined` where there is no record. */
export function firstPublished(record: Published): string;
export function firstPublished(record: Published | undefined): string | undefined;
export function firstPublished(record: Published | undefined): string | undefined {
  return record && (record.recordings[0]?.date ?? '');
}

/** The day of the last recording. */
export function lastRecorded({ recordings }: Published): string {
  return recordings.at(-1)?.date ?? '';
}

/**
 * The name of the site of which ids in feeds are made: the one that it had at its first publication, as its records have it;
 * without any, the one that it has.
 */
export function nameInFeeds(records: Iterable<Published>, name: string): string {
  for (const { feed } of records) if (feed) return feed.site;
  return name;
}

/**
 * Which record is an entry's: its own, else that of a page that leads to it, whose history it then continues. Of several such
 * pages it is the one that was recorded last. `get` looks a record up by its id, `articles/x`.
 */
export function recordOf(
  kind: PagedKind,
  id: string,
  redirects: Redirects,
  get: (recordId: string) => Published | undefined,
): Published | undefined {
  const own = get(`${kind}/${id}`);
  if (own) return own;
  const records = oldIds(kind, id, redirects).flatMap((old) => get(`${kind}/${old}`) ?? []);
  return records.sort((a, b) => lastRecorded(a).localeCompare(lastRecorded(b), 'en')).at(-1);
}
