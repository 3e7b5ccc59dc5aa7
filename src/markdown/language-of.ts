import { dataOf, readEntry, type EntryFile } from '../content/entry-file.ts';
import { site } from '../schema/site.ts';

/** The language of an entry: its own, else the site's. */
export function languageOf(root: string, entry: EntryFile): string {
  const own: unknown = entry.yaml.get('lang');
  return typeof own === 'string' ? own : site.parse(dataOf(readEntry(root, 'site', 'site'))).lang;
}
