import { expect, test } from 'vitest';
import { netlifyHeaders } from '../../../src/finish/headers/netlify.ts';
import { headerRules } from '../../../src/finish/headers/header-rules.ts';
import { allowing, strictest } from '../../../src/finish/policy.ts';

/** The rules for a site with so many kinds of pages. */
const rulesFor = (kinds: number) => {
  const hashes = Array.from({ length: kinds }, (_, kind) => `'sha256-${String(kind).padStart(43, 'a')}='`);
  return headerRules({ pages: allowing(strictest, 'style-src', ...hashes), saved: strictest });
};

test('a _headers file has lines for twice the kinds of pages that there are', () => {
  const lines = netlifyHeaders(rulesFor(30)).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('one with a line that Cloudflare would leave out is an error, which says what to do', () => {
  expect(() => netlifyHeaders(rulesFor(40))).toThrow(
    /^_headers would have a line of \d+ characters with 40 hashes; Cloudflare takes 2000\. Pages need fewer different inline styles and scripts: let kinds of pages share theirs, or move them into files\.$/,
  );
});

test('so is one with more rules than it reads', () => {
  const endings = Array.from({ length: 101 }, (_, index) => `x${index}`);
  expect(() => netlifyHeaders([{ files: { endings }, fields: { 'X-Robots-Tag': 'noindex' } }])).toThrow(
    '_headers would have 101 rules; Cloudflare reads the first 100 alone.',
  );
});
