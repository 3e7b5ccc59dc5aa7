/** One page of every kind that the site has: what it is, and its path from the site's root. */
export interface PageKind {
  readonly kind: string;
  readonly path: string;
}

/** The pages that lie in the built folder under their own name. */
export const pageKinds: readonly PageKind[] = [
  { kind: 'home', path: 'index.html' },
  { kind: 'article', path: 'articles/putin-xi-talks.html' },
  { kind: 'background index', path: 'background.html' },
  { kind: 'background', path: 'background/russia-china.html' },
  { kind: 'people index', path: 'people.html' },
  { kind: 'person', path: 'people/dmitry-medvedev.html' },
  { kind: 'sources index', path: 'sources.html' },
  { kind: 'source', path: 'sources/tass.html' },
  { kind: 'topic', path: 'background/russia-china/used.html' },
  { kind: 'years', path: 'years.html' },
  { kind: 'year', path: 'years/2022.html' },
  { kind: 'search', path: 'search.html' },
  { kind: 'about', path: 'about.html' },
  { kind: 'corrections', path: 'corrections.html' },
];

/** The copy to keep that most tests look at: Arabic is in it. */
export const SAVED = 'saved/cop27-loss-and-damage.html';

/** What is read elsewhere: the copy of an explainer to keep, and the card that stands in a frame. */
export const kindsElsewhere: readonly PageKind[] = [
  { kind: 'saved explainer', path: SAVED },
  { kind: 'embed card', path: 'embed/putin-xi-talks.html' },
];

/** All of them, and the page for what does not exist, as a host shows it at any depth. */
export const allKinds: readonly PageKind[] = [
  ...pageKinds,
  ...kindsElsewhere,
  { kind: '404', path: 'nothing/is/here.html' },
];

/** The article that most tests look at. */
export const ARTICLE = 'articles/putin-xi-talks.html';
