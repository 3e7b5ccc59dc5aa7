import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ARTICLE_BYTES } from '../../src/finish/budgets.ts';
import { linkedPages } from './built-pages.ts';

/** What a page asks for while it is read, and not when it is on the screen. */
function askedAtOnce(document: Document): string[] {
  const asking = document.querySelectorAll('script[src], link[rel~="stylesheet"], link[rel~="preload"]');
  return [...asking].filter((each) => !each.closest('noscript')).map((each) => each.outerHTML);
}

test.each(linkedPages)('$path asks for nothing that its first paint would wait for', ({ path, document }) => {
  // The answer to a question in the address is what that page is for.
  const ofSearch = path === 'search.html' ? ['<script src="search.js" defer></script>'] : [];
  expect(askedAtOnce(document)).toEqual(ofSearch);
});

test('what a page asks for at once is found', () => {
  const late = '<template><script src=c></script></template>';
  const { document } = parseHTML(`<script src=a></script><link rel=stylesheet href=b>${late}`);
  expect(askedAtOnce(document)).toHaveLength(2);
});

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** Both explainers have fewer than 700 words. With a public address they have more to say: tests/site/structured-data. */
test.each(linkedPages.filter(({ path }) => path.startsWith('articles/')))(
  '$path has at most the bytes of an article',
  ({ html }) => {
    expect(gzip(html)).toBeGreaterThan(1000);
    expect(gzip(html)).toBeLessThanOrEqual(ARTICLE_BYTES);
  },
);
