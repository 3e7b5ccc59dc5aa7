import type { Change } from '../schema/change.ts';
import { changesAnchor, pageAddress } from '../content/address.ts';
import { getPaged, nameOf, type PagedEntry } from './collections.ts';

/** A correction or clarification, and the page that it is of. */
export interface Correction {
  readonly change: Change;
  /** The address of the page's log. */
  readonly page: string;
  readonly title: string;
  /** The language of the page, where it is not the site's. */
  readonly lang: string | undefined;
  /** The path of the entry. */
  readonly from: string;
}

/** The corrections and clarifications of all pages, newest first; those of one day in the order of the pages. */
export async function allCorrections(): Promise<Correction[]> {
  const all = (await getPaged()).flatMap(correctionsIn);
  return all.sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
}

function correctionsIn(entry: PagedEntry): Correction[] {
  const { collection, id, filePath: from = '', data } = entry;
  const { changes = [], lang } = data;
  return changes
    .filter(({ kind }) => kind === 'correction' || kind === 'clarification')
    .map((change) => ({ change, page: pageAddress(collection, id, changesAnchor), title: nameOf(entry), lang, from }));
}
