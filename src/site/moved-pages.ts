import { getOwnPages, getPaged, getSite, nameOf } from './collections.ts';
import { addressOfEntry } from '../content/entry-address.ts';

/** A page that has moved: the path where it was, and where its text is now. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** What the new page is called, where it is an entry's. */
  readonly title: string | undefined;
}

/** The pages that have moved, as content/site.yaml has them. */
export async function movedPages(): Promise<MovedPage[]> {
  const redirects = Object.entries((await getSite()).redirects ?? {});
  const titles = redirects.length > 0 ? await titlesByAddress() : new Map<string, string>();
  return redirects.map(([from, to]) => ({ from, to, title: titles.get(to.split('#')[0] ?? '') }));
}

async function titlesByAddress(): Promise<Map<string, string>> {
  const entries = [...(await getPaged()), ...(await getOwnPages())];
  return new Map(entries.map((entry) => [addressOfEntry(entry.collection, entry.id), nameOf(entry)]));
}
