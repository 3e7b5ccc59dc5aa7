import type { Change } from '../schema/change.ts';
import { pageAddress } from '../content/address.ts';
import { changesAnchor } from '../content/anchor.ts';
import { recordInCollections } from './record-in-collections.ts';
import { nameOf, type PagedEntry } from './collections.ts';

/** A change that a page's log has, and the page. */
export interface LoggedChange {
  readonly change: Change;
  /** The address of the page's log. */
  readonly page: string;
  /** The one that it had at the first publication of the page, which its id in feeds is made of. */
  readonly firstPage: string;
  readonly title: string;
  /** The language of the page, where it is not the site's. */
  readonly lang: string | undefined;
  /** The path of the entry. */
  readonly from: string;
}

/** The changes of an entry that a reader has to know of, in the order of its log. */
export async function loggedChanges(entry: PagedEntry): Promise<LoggedChange[]> {
  const { collection, id, filePath: from = '', data } = entry;
  const { changes = [], lang } = data;
  const major = changes.filter(({ kind }) => kind !== 'minor');
  if (major.length === 0) return [];
  const page = pageAddress(collection, id, changesAnchor);
  // As it was when the first ids were made, which stay.
  const first = (await recordInCollections(collection, id))?.feed?.page ?? pageAddress(collection, id);
  const firstPage = `${first}#changes`;
  return major.map((change) => ({ change, page, firstPage, title: nameOf(entry), lang, from }));
}
