import { describe, expect, test } from 'vitest';
import { withPage, type View } from './open-page.ts';
import { overflowing } from './overflow.ts';
import { pages } from '../site/built-pages.ts';
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

test('at 390 px references that follow one another are targets of their own, 24 pixels wide and high', async () => {
  const boxes = await withPage(ARTICLE, { width: 390 }, ({ page }) =>
    page.$$eval('sup.next', (marks) =>
      marks.map((mark) => {
        const links = [mark.previousElementSibling?.querySelector('a'), mark.querySelector('a')];
        return links.map((link) => {
          const { left = 0, top = 0, width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
          return { left, top, width, height };
        });
      }),
    ),
  );
  expect(boxes.length).toBeGreaterThan(3);
  for (const [first, second] of boxes) {
    if (!first || !second) throw new Error('a mark without a link');
    for (const { width, height } of [first, second]) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const onOneLine = Math.abs(first.top - second.top) < 5;
    if (onOneLine) expect(second.left).toBeGreaterThanOrEqual(first.left + first.width - 0.5);
  }
});

test('at 390 px a label stands in one piece beside several authors', async () => {
  const height = (names: string) =>
    withPage(ARTICLE, { width: 390 }, ({ page }) =>
      page.$eval(
        '.meta div:last-child',
        (row, text) => {
          const [label, value] = row.children;
          if (value) value.textContent = text;
          return label?.getClientRects().length === 1 ? label.scrollWidth : 0;
        },
        names,
      ),
    );
  const several = await height('Ann Example-Longname, Bertrand Otherwise, Carla Third and Dora Fourth');
  expect(several).toBeGreaterThan(10);
  expect(several).toBe(await height('A'));
});

test('at 390 px the years of an axis stand within it', async () => {
  const people = pages.filter(({ path }) => path.startsWith('people/'));
  const found = [];
  for (const { path } of people) {
    const outside = await withPage(path, { width: 390 }, ({ page }) =>
      page.$$eval('.axis text', (texts) =>
        texts
          .filter((text) => {
            const [own, axis] = [text, text.parentElement ?? text].map((each) => each.getBoundingClientRect());
            return !own || !axis || own.left < axis.left - 1 || own.right > axis.right + 1;
          })
          .map((text) => text.textContent),
      ),
    );
    found.push(...outside);
  }
  expect(people.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

test.each(['ltr', 'rtl'] as const)('the axis of roles lies under their bars, %s', async (dir) => {
  await withPage('people/vladimir-putin.html', { width: 1280 }, async ({ page }) => {
    await page.evaluate((to) => (document.documentElement.dir = to), dir);
    const [bar, axis] = await page.$$eval('.role-bar:first-of-type, .axis', (all) =>
      all.slice(-2).map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return [Math.round(left), Math.round(right)];
      }),
    );
    expect(bar).toBeDefined();
    expect(axis).toEqual(bar);
  });
});

test('what sticks out is found', async () => {
  const found = await withPage(ARTICLE, { width: 320 }, async ({ page }) => {
    await page.$eval('.body p', (paragraph) => (paragraph.style.whiteSpace = 'nowrap'));
    return page.evaluate(overflowing);
  });
  expect(found[0]).toMatch(/^the page: \d+ in 320/);
});
