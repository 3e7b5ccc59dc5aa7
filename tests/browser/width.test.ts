import { describe, expect, test } from 'vitest';
import { withPage, type View } from './open-page.ts';
import { overflowing } from './overflow.ts';
import { allKinds, ARTICLE } from './page-kinds.ts';

const unfold = () => document.querySelectorAll('details').forEach((details) => (details.open = true));
/** As a style sheet of the reader's does it; the setting of the browser, `fontSize`, also changes what `rem` is in media queries. */
const doubleText = () => (document.documentElement.style.fontSize = '200%');

const views: readonly { name: string; view: View; prepare?: () => unknown }[] = [
  { name: 'at 320 px', view: { width: 320, height: 640 } },
  { name: 'at 1280 px with the page zoomed to 200 %', view: { width: 640, height: 450, scale: 2 } },
  { name: 'at 1280 px with the browser’s text set to 200 %', view: { width: 1280, fontSize: 32 } },
  { name: 'at 390 px with the browser’s text set to 200 %', view: { width: 390, height: 844, fontSize: 32 } },
  { name: 'at 1280 px with the root’s text doubled', view: { width: 1280 }, prepare: doubleText },
  { name: 'at 390 px with the root’s text doubled', view: { width: 390, height: 844 }, prepare: doubleText },
  { name: 'at 1100 px', view: { width: 1100 } },
];

describe.each(views)('nothing sticks out or is cut off $name', ({ view, prepare }) => {
  test.each(allKinds)('$kind', async ({ path }) => {
    const found = await withPage(path, view, async ({ page }) => {
      await page.evaluate(unfold);
      if (prepare) await page.evaluate(prepare);
      return page.evaluate(overflowing);
    });
    expect(found.slice(0, 5)).toEqual([]);
  });
});

test('what sticks out is found', async () => {
  const found = await withPage(ARTICLE, { width: 320 }, async ({ page }) => {
    await page.$eval('.body p', (paragraph) => (paragraph.style.whiteSpace = 'nowrap'));
    return page.evaluate(overflowing);
  });
  expect(found[0]).toMatch(/^the page: \d+ in 320/);
});
