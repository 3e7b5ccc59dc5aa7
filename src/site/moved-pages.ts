import { getOwnPages, getPaged, getSite, nameOf } from './collections.ts';
import { embedAddress } from '../content/address.ts';
import { addressOfEntry } from '../content/entry-address.ts';
import { idIn } from '../content/old-ids.ts';

/** A page that has moved: the path where it was, and where its text is now. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** What the new page is called, where it is an entry's. */
  readonly title: string | undefined;
  /** It stands in frames of other sites, in which no page may be read. */
  readonly isFramed?: boolean;
}

/** The pages that have moved, as content/site.yaml has them. */
export async function movedPages(): Promise<MovedPage[]> {
  const redirects = Object.entries((await getSite()).redirects ?? {});
  const titles = redirects.length > 0 ? await titlesByAddress() : new Map<string, string>();
  const pages = redirects.map(([from, to]) => ({ from, to, title: titles.get(to.split('#')[0] ?? '') }));
  const frames = pages.flatMap(frameOf).filter(({ from }) => !redirects.some(([own]) => own === from));
  return [...pages, ...frames];
}

/** The card of an article in whose place there is another article now is that one's; of any other it leads on. */
function frameOf({ from, ...moved }: MovedPage): MovedPage[] {
  const id = idIn('articles', from);
  if (id === undefined || idIn('articles', moved.to.split('#')[0] ?? '') !== undefined) return [];
  return [{ ...moved, from: embedAddress(id), isFramed: true }];
}

async function titlesByAddress(): Promise<Map<string, string>> {
  const entries = [...(await getPaged()), ...(await getOwnPages())];
  return new Map(entries.map((entry) => [addressOfEntry(entry.collection, entry.id), nameOf(entry)]));
}
