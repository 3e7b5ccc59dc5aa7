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
  /** So many bytes more where the page says the site's public address to other programs. */
  readonly forAddress?: number;
  /** It holds for pages whose body has at most so many words. */
  readonly upToWords?: number;
}

/** The budgets of all files of a site; those that no line is for have none. Design, section 6. */
export const budgets: readonly Budget[] = [
  {
    what: 'an article of up to 700 words',
    files: /^articles\/[^/]+\.html$/,
    // Ten packets of 1460 bytes are what a server sends in its first round trip (RFC 6928): the text with its notes and most of
    // its ledger comes in them. What the page says to programs and what it takes to share it may add 3,400.
    bytes: 18_000,
    forAddress: 1_000,
    gzip: true,
    upToWords: 700,
  },
  { what: 'a page beside its text', files: /^(?!saved\/).*\.html$/, bytes: 20_000, gzip: true, besideText: true },
  { what: 'a saved explainer', files: /^saved\/.*\.html$/, bytes: 300_000 },
  { what: 'a share image', files: /^(articles|background)\/[^/]+\.png$/, bytes: 100_000 },
  // An image of a text is to show on a phone that pays by the byte.
  { what: 'an image', files: /^_astro\/.*\.(avif|gif|jpe?g|png|svg|webp)$/, bytes: 200_000 },
  { what: 'a drawing', files: /^[^/]+\.svg$/, bytes: 2_000 },
  // A subset of a variable font, of which a page asks for one: the Latin one has 58 kB.
  { what: 'a font', files: /\.woff2$/, bytes: 64_000 },
  // Reading needs none; what a script adds is small.
  { what: 'a script', files: /\.m?js$/, bytes: 4_000, gzip: true },
];
