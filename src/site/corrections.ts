import type { Change } from '../schema/change.ts';
import { changesAnchor, pageAddress } from '../content/address.ts';
import { recordInCollections } from './record-in-collections.ts';
import { getPaged, nameOf, type PagedEntry } from './collections.ts';

/** A correction or clarification, and the page that it is of. */
export interface Correction {
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

/** The corrections and clarifications of all pages, newest first; those of one day in the order of the pages. */
export async function allCorrections(): Promise<Correction[]> {
  const all = await Promise.all((await getPaged()).map(correctionsIn));
  return all.flat().sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
}

async function correctionsIn(entry: PagedEntry): Promise<Correction[]> {
  const { collection, id, filePath: from = '', data } = entry;
  const { changes = [], lang } = data;
  const corrections = changes.filter(({ kind }) => kind === 'correction' || kind === 'clarification');
  if (corrections.length === 0) return [];
  const page = pageAddress(collection, id, changesAnchor);
  // As it was when the first ids were made, which stay.
  const first = (await recordInCollections(collection, id))?.feed?.page ?? pageAddress(collection, id);
  const firstPage = `${first}#changes`;
  return corrections.map((change) => ({ change, page, firstPage, title: nameOf(entry), lang, from }));
}
