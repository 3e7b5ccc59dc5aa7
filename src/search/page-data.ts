import type { PageCounts } from './ranked-pages.ts';
import type { IndexBorders } from './index-files.ts';

/** A text whose form follows from a number, by the categories of its language (`Intl.PluralRules`); `{number}` is filled in. */
export type CountedText = Readonly<Record<string, string>>;

/** The words that the script of the search page needs; `{…}` is filled in by it. */
export interface SearchWords {
  /** The title of the page with the name of the site. */
  readonly title: string;
  readonly pages: CountedText;
  readonly statements: CountedText;
  readonly both: string;
  readonly tally: string;
  readonly tallyChosen: string;
  readonly soFar: string;
  readonly none: string;
  readonly noneChosen: string;
  readonly noneAtAll: string;
  readonly forgiven: string;
  readonly loose: string;
  readonly failed: string;
  readonly archive: string;
  readonly another: string;
  readonly choice: string;
  readonly section: string;
  readonly undated: string;
  readonly comma: string;
}

/** What the search page hands to its script. */
export interface SearchPageData {
  readonly borders: IndexBorders;
  readonly counts: PageCounts;
  /** The language of the page, and the one by whose habits it writes numbers. */
  readonly lang: string;
  readonly locale: string;
  readonly words: SearchWords;
}

/** The id of the element that has it. */
export const PAGE_DATA = 'S-search-data';
