/** The most bytes that a page may have, with its styles in it, as gzip makes them at level 9. */
export const budgets: Readonly<Record<string, number>> = {
  // What a server sends in its first round trip (RFC 6928) is ten packets of 1460 bytes, and the text with its notes and
  // most of its ledger comes in it. What the page says to programs and what it takes to share it may add 3,400.
  'articles/putin-xi-talks.html': 18_000,
};

/** The limit for every page: this much, and as much as its own text has. */
export const FRAME_LIMIT = 20_000;
