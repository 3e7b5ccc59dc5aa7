/** Another form of a page, or of the site, for those who read it with a program. */
export interface Alternate {
  /** Its media type. */
  readonly type: string;
  /** Its address inside the site. */
  readonly path: string;
  /** What it is called; a feed reader shows it. */
  readonly title?: string;
  /** Of use with its whole address alone: it is left out where the site's is not known. */
  readonly isWhole?: boolean;
}

/** What every page leads to. */
export const siteAlternates: readonly Alternate[] = [];
