import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { published, type Published } from '../schema/published.ts';
import { site } from '../schema/site.ts';
import { dataOf, readEntry } from './entry-file.ts';
import { entryPath, type PagedKind } from './kind.ts';
import { recordOf } from './record.ts';

/** The record of an entry's publication, read from its file; `undefined` where it was never published. */
export function recordOnDisk(root: string, kind: PagedKind, id: string): Published | undefined {
  const { redirects = {} } = site.parse(dataOf(readEntry(root, 'site', 'site')));
  return recordOf(kind, id, redirects, (recordId) => {
    const isThere = existsSync(join(root, entryPath('published', recordId)));
    return isThere ? published.parse(dataOf(readEntry(root, 'published', recordId))) : undefined;
  });
}
