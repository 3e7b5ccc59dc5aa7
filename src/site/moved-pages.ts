import { getArticles, getBackgrounds, getOwnPages, getPeople, getSite, getSources } from './collections.ts';
import { addressOfEntry, type LinkedKind } from '../content/entry-address.ts';

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
  const named = (kind: LinkedKind, entries: readonly { id: string; data: { title: string } | { name: string } }[]) =>
    entries.map(({ id, data }) => [addressOfEntry(kind, id), 'title' in data ? data.title : data.name] as const);
  return new Map([
    ...named('articles', await getArticles()),
    ...named('background', await getBackgrounds()),
    ...named('people', await getPeople()),
    ...named('sources', await getSources()),
    ...named('pages', await getOwnPages()),
  ]);
}
