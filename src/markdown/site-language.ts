import { dataOf, readEntry } from '../content/entry-file.ts';
import { site } from '../schema/site.ts';

/** The language of the site, which every entry has that names no other. */
export function siteLanguage(root: string): string {
  return site.parse(dataOf(readEntry(root, 'site', 'site'))).lang;
}
