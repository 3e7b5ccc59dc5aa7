/** The most bytes that a file may have. */
export interface Budget {
  /** What it is for, as a message names it. */
  readonly what: string;
  readonly files: RegExp;
  readonly bytes: number;
  /** Counted as gzip makes them at level 9. */
  readonly gzip?: true;
  /** A page may have so many bytes more as its own text has, counted likewise. */
  readonly besideText?: true;
  /** Said, and no reason not to publish: what takes the bytes comes of the content, and a reader can bear it. */
  readonly isAdvice?: true;
}

/**
 * The bytes that an article's page of up to 700 words may have, as gzip makes them. What it says to programs and what
 * it takes to share it is counted too. The pages of this project's own articles are held to them. A build is not: what
 * a correction adds to a text must never keep it from being published. Ten packets of 1460 bytes are what a server
 * sends in its first round trip (RFC 6928): the text with its notes and most of its ledger comes in them, the rest may
 * take 3,400.
 */
export const ARTICLE_BYTES = 18_000;

/** The bytes that a saved explainer is meant for: its text comes first, then its images, and fonts where they have room. */
export const SAVED_BYTES = 200_000;

/** The most bytes of a page, as gzip makes them, that a reader on a phone can bear. More are not published. */
export const HEAVIEST_PAGE = 150_000;

/** The budgets of all files of a site; those that no line is for have none. */
export const budgets: readonly Budget[] = [
  {
    what: 'a page beside its text',
    files: /^(?!saved\/).*\.html$/,
    bytes: 20_000,
    gzip: true,
    besideText: true,
    isAdvice: true,
  },
  { what: 'a page', files: /^(?!saved\/).*\.html$/, bytes: HEAVIEST_PAGE, gzip: true },
  { what: 'a saved explainer', files: /^saved\/.*\.html$/, bytes: SAVED_BYTES, isAdvice: true },
  { what: 'a share image', files: /^(articles|background)\/[^/]+\.png$/, bytes: 100_000, isAdvice: true },
  // An image of a text is to show on a phone that pays by the byte.
  { what: 'an image', files: /^_astro\/.*\.(avif|gif|jpg|png|svg|webp)$/, bytes: 200_000, isAdvice: true },
  // A picture in large, which nobody gets who does not ask for it: src/site/large-picture.ts.
  { what: 'a picture in large', files: /^_astro\/.*\.jpeg$/, bytes: 6_000_000, isAdvice: true },
  { what: 'a drawing', files: /^[^/]+\.svg$/, bytes: 2_000, isAdvice: true },
  // A subset of a variable font, of which a page asks for one: the Latin one has 58 kB.
  { what: 'a font', files: /\.woff2$/, bytes: 64_000 },
  // Reading needs none; what a script adds is small.
  { what: 'a script', files: /^(?!search\/|search\.js$).*\.m?js$/, bytes: 4_000, gzip: true },
  { what: 'the script of the search page', files: /^search\.js$/, bytes: 8_000, gzip: true },
];
