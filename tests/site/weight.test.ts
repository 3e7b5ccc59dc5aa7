import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ARTICLE_BYTES } from '../../src/finish/budgets.ts';
import { linkedPages } from './built-pages.ts';

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** Both explainers have fewer than 700 words. With a public address they have more to say: tests/site/structured-data. */
test.each(linkedPages.filter(({ path }) => path.startsWith('articles/')))(
  '$path has at most the bytes of an article',
  ({ html }) => {
    expect(gzip(html)).toBeGreaterThan(1000);
    expect(gzip(html)).toBeLessThanOrEqual(ARTICLE_BYTES);
  },
);
