import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idFromName } from '../new/id-from-name.ts';
import { writeEntry } from '../new/entry.ts';

/** The id of a source that a page names, or its host where the name has no plain letters; one that is taken is told apart by the host. */
export function sourceId(name: string | undefined, host: URL, taken: ReadonlySet<string>): string {
  const ofHost = host.host.replace(/^www\./, '').replaceAll(/[^a-z0-9]+/g, '-');
  const ofName = idFromName(name ?? '') ?? ofHost;
  return taken.has(ofName) ? ofHost : ofName;
}

/**
 * Begins the file of a source with what its page says of it: its name and its address. What else it needs is empty, with a
 * comment, as in one that `npm run new` begins. Throws, in words, where the file is there already.
 */
export function beginSource(root: string, id: string, name: string | undefined, host: URL, day: string): void {
  const path = writeEntry(root, { what: 'source', name: name ?? host.host, id, day });
  const file = join(root, path);
  const text = readFileSync(file, 'utf8').replace(/^# url: .*$/m, () => `url: ${host.origin}/`);
  writeFileSync(file, text);
}
