import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { budgets, FRAME_LIMIT } from './budgets.ts';
import { pages, plain } from './built-pages.ts';

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

test.each(Object.entries(budgets))('%s has at most %i bytes', (path, budget) => {
  const page = pages.find((each) => each.path === path);
  expect(gzip(page?.html ?? '')).toBeGreaterThan(1000);
  expect(gzip(page?.html ?? '')).toBeLessThanOrEqual(budget);
});

describe('every page stays below the limit for its text', () => {
  test.each(pages)('$path', ({ html, document }) => {
    const own = gzip(plain(document.body.textContent));
    expect(gzip(html)).toBeLessThanOrEqual(FRAME_LIMIT + own);
  });
});
