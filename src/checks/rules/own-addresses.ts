import { addressOfSite } from '../../content/public-address.ts';
import { addressesIn } from './addresses.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';

/** What leads into the site itself is a path to a file: a whole address would lead away from a copy, or to no page. */
export const ownAddresses: EntryCheck = function* (entry, { site }) {
  const base = addressOfSite(site.entries.get('site'));
  if (base === undefined) return;
  for (const { text, offset, key } of addressesIn(entry)) {
    if (key === 'address' || !`${URL.parse(text)?.href ?? ''}/`.startsWith(base)) continue;
    const message = `"${text}" is an address of this site itself, which a copy of it has not: link to the file in the text, as in ../background/russia-china.mdx, and leave it out here`;
    yield errorAt(entry, offset, 'own-address', message);
  }
};
