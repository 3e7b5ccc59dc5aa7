import { describe, expect, test } from 'vitest';
import { withPage, type View } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

const view: View = { scripts: false, width: 390, height: 844 };

/** Runs in the page. The parts of a page that a reader can't see. */
function unseen(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => element.textContent.slice(0, 60));
}

const isInView = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
};

describe('without JavaScript', () => {
  test.each([
    'h1',
    '.stand',
    '.brief li',
    '.body > :is(p, h2)',
    '.note summary',
    '.note[open] p',
    '#S-who-says-so h2',
    '#S-who p',
  ])('every %s is there to read', async (selector) => {
    await withPage(ARTICLE, view, async ({ page }) => {
      expect(await page.$$eval(selector, (all) => all.length)).toBeGreaterThan(0);
      expect(await page.evaluate(unseen, selector)).toEqual([]);
    });
  });

  test('a folded note is unfolded by a click', async () => {
    await withPage(ARTICLE, view, async ({ page }) => {
      await page.click('.note:not([open]) summary');
      expect(await page.$$eval('.note[open]', (notes) => notes.length)).toBeGreaterThan(1);
    });
  });

  test('a long ledger is folded beyond its first entries', async () => {
    await withPage(ARTICLE, view, async ({ page }) => {
      const shown = await page.$$eval('.ledger li[id]', (entries) => entries.map((entry) => entry.checkVisibility()));
      expect(shown.length).toBeGreaterThan(20);
      expect(shown.filter((isShown) => isShown)).toHaveLength(8);
    });
  });

  test('every reference leads to its entry in the ledger, also where that is folded, and back', async () => {
    await withPage(ARTICLE, view, async ({ page }) => {
      const hrefs = await page.$$eval('.body > p a[role=doc-noteref]', (all) => all.map((link) => link.hash));
      for (const hash of new Set(hrefs)) {
        await page.$eval(`a[role=doc-noteref][href="${hash}"]`, (link) => link.click());
        expect(new URL(page.url()).hash).toBe(hash);
        await page.waitForFunction(isInView, { timeout: 2000 }, hash);
      }
      const back = await page.$eval(`${hrefs[0] ?? ''} .back a`, (link) => link.getAttribute('href') ?? '');
      await page.click(`${hrefs[0] ?? ''} .back a`);
      expect(new URL(page.url()).hash).toBe(back);
      await page.waitForFunction(isInView, { timeout: 2000 }, back);
    });
  });

  test('a person’s name leads to the entry in “Who is who”', async () => {
    await withPage(ARTICLE, view, async ({ page }) => {
      const hash = await page.$eval('a.person', (link) => link.getAttribute('href') ?? '');
      await page.click('a.person');
      expect(new URL(page.url()).hash).toBe(hash);
      await page.waitForFunction(isInView, { timeout: 2000 }, hash);
      expect(await page.$$(':popover-open')).toEqual([]);
    });
  });

  test('a link to another page leads there', async () => {
    await withPage(ARTICLE, view, async ({ page }) => {
      await Promise.all([page.waitForNavigation(), page.$eval('.note[open] .more a', (link) => link.click())]);
      expect(page.url()).toMatch(/\/background\/russia-china\.html#[\w-]+$/);
      await page.waitForFunction(isInView, { timeout: 2000 }, new URL(page.url()).hash);
    });
  });
});
