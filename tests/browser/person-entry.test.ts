import { describe, expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

/** Runs in the page. The entry that is open as a popover, in words. */
const openEntry = () => (document.querySelector(':popover-open')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Runs in the page. The entry in “Who is who” that a link leads to, in words. */
const entryOf = (selector: string) => {
  const hash = document.querySelector(selector)?.getAttribute('href') ?? '#';
  return (document.getElementById(hash.slice(1))?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Runs in the page. */
const isInWindow = (element: Element) => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth && bottom > top;
};

describe.each([1280, 390])('a person’s name at %i px', (width) => {
  test('opens the entry beside it by a click, which Escape closes', async () => {
    await withPage(ARTICLE, { width }, async ({ page }) => {
      const entry = await page.evaluate(entryOf, 'a.person');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.click('a.person');
      expect(await page.evaluate(openEntry)).toBe(entry);
      expect(entry).not.toBe('');
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      await page.keyboard.press('Escape');
      expect(await page.$$(':popover-open')).toEqual([]);
      expect(await page.evaluate(entryOf, 'a.person')).toBe(entry);
    });
  });

  test('does so from the keyboard, and the focus comes back', async () => {
    await withPage(ARTICLE, { width }, async ({ page }) => {
      await page.focus('a.person');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(openEntry)).not.toBe('');
      await page.keyboard.press('Escape');
      expect(await page.$$(':popover-open')).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('person');
    });
  });

  test('each name opens its own entry, inside the window', async () => {
    await withPage(ARTICLE, { width }, async ({ page }) => {
      const links = await page.$$('a.person');
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        const hash = await link.evaluate((element) => element.getAttribute('href') ?? '');
        await link.click();
        expect(await page.evaluate(openEntry)).toBe(await page.evaluate(entryOf, `a.person[href="${hash}"]`));
        expect(await page.$eval(':popover-open', isInWindow)).toBe(true);
        await page.keyboard.press('Escape');
      }
    });
  });
});

test('where the browser knows no popovers, the name is a link to the entry', async () => {
  await withPage(ARTICLE, {}, async ({ page }) => {
    await page.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await page.reload();
    await page.click('a.person');
    expect(new URL(page.url()).hash).toMatch(/^#S-who-./);
  });
});

/** Runs in the page. */
const edges = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return { left, right };
};

describe('a native name that is written from the right', () => {
  test('begins where the name begins on the person’s page', async () => {
    await withPage('people/sameh-shoukry.html', { width: 1280 }, async ({ page }) => {
      const name = await page.$eval('h1', edges);
      expect((await page.$eval('.native[dir="rtl"]', edges)).left).toBeCloseTo(name.left, 0);
    });
  });

  test('follows the name on the card', async () => {
    await withPage('articles/cop27-loss-and-damage.html', { width: 1280 }, async ({ page }) => {
      const name = await page.$eval('.name:has([dir="rtl"]) a', edges);
      const gap = (await page.$eval('.name [dir="rtl"]', edges)).left - name.right;
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(12);
    });
  });
});
