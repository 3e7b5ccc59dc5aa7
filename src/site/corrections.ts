import type { Change } from '../schema/change.ts';
import { pageAddress, type PagedKind } from '../content/address.ts';
import { getArticles, getBackgrounds, getPeople, getSources } from './collections.ts';

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

interface LoggedEntry {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: {
    readonly changes?: readonly Change[] | undefined;
    readonly lang?: string | undefined;
    readonly name?: string;
    readonly title?: string;
  };
}

/** The corrections and clarifications of all pages, newest first; those of one day in the order of the pages. */
export async function allCorrections(): Promise<Correction[]> {
  const all = [
    ...correctionsIn('articles', await getArticles()),
    ...correctionsIn('background', await getBackgrounds()),
    ...correctionsIn('people', await getPeople()),
    ...correctionsIn('sources', await getSources()),
  ];
  return all.sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0));
}

function correctionsIn(kind: PagedKind, entries: readonly LoggedEntry[]): Correction[] {
  return entries.flatMap(({ id, filePath = '', data: { changes = [], lang, title, name } }) =>
    changes
      .filter((change) => change.kind === 'correction' || change.kind === 'clarification')
      .map((change) => ({
        change,
        page: pageAddress(kind, id, 'changes'),
        title: title ?? name ?? id,
        lang,
        from: filePath,
      })),
  );
}
