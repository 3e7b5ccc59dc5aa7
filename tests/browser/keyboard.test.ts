import { describe, expect, test } from 'vitest';
import { focus, tabThrough } from './focus.ts';
import { withPage } from './open-page.ts';
import { ARTICLE, pageKinds } from './page-kinds.ts';

const focusable = () => document.querySelectorAll('a[href], summary, button, input, select').length;

describe.each(pageKinds)('Tab on $kind', ({ path }) => {
  test.each([1280, 390])('follows the order of the page and is always visible, at %i px', async (width) => {
    const { seen, most } = await withPage(path, { width }, async ({ page }) => ({
      seen: await tabThrough({ pressTab: () => page.keyboard.press('Tab'), focus: () => page.evaluate(focus) }),
      most: await page.evaluate(focusable),
    }));
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThanOrEqual(most);
    expect(seen.filter(({ fault }) => fault !== '')).toEqual([]);
    const order = seen.map(({ index }) => index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

test('the first stop is the skip link, which leads past the navigation', async () => {
  await withPage(ARTICLE, {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#S-main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('a note is folded and unfolded from the keyboard', async () => {
  await withPage(ARTICLE, { width: 390 }, async ({ page }) => {
    const isOpen = () => page.$eval('.note', (note) => note.hasAttribute('open'));
    const before = await isOpen();
    await page.focus('.note summary');
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(!before);
  });
});
