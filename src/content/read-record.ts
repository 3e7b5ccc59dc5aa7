import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { published, type Published } from '../schema/published.ts';
import { site } from '../schema/site.ts';
import type { PagedKind } from './address.ts';
import { dataOf, kinds, readEntry } from './entry-file.ts';
import { recordOf } from './record-of.ts';

/** The record of an entry's publication, read from its file; `undefined` where it was never published. */
export function readRecord(root: string, kind: PagedKind, id: string): Published | undefined {
  const { redirects = {} } = site.parse(dataOf(readEntry(root, 'site', 'site')));
  const { folder, extension } = kinds.published;
  return recordOf(kind, id, redirects, (recordId) => {
    const isThere = existsSync(join(root, folder, recordId + extension));
    return isThere ? published.parse(dataOf(readEntry(root, 'published', recordId))) : undefined;
  });
}
