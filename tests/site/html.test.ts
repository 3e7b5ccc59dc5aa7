import { expect, test } from 'vitest';
import { pages } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';

test.each(pages)('$path is valid HTML', async ({ path, html }) => {
  expect(await htmlProblems(html, path)).toEqual([]);
});
