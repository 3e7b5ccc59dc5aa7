import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE, pageKinds } from './page-kinds.ts';

/** What has the focus: its number among everything in the page, and what of its visibility is at fault. */
interface Focus {
  readonly index: number;
  readonly name: string;
  readonly fault: string;
}

/** Runs in the page. */
function focus(): Focus {
  const element = document.activeElement ?? document.body;
  const name = `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const index = [...document.querySelectorAll('*')].indexOf(element);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const isInView = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isCovered = isInView && top && !element.contains(top) && !top.contains(element);
  const faults = [
    outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
    /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor) ? 'an outline without colour' : '',
    isInView ? '' : 'out of view',
    isCovered ? 'covered by something else' : '',
  ];
  return { index, name, fault: faults.filter((fault) => fault !== '').join(', ') };
}

/** Presses Tab until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Focus[]> {
  const seen: Focus[] = [];
  for (let step = 0; step < 500; step += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focus);
    if (now.name.startsWith('<body>') || now.index === seen[0]?.index) break;
    seen.push(now);
  }
  return seen;
}

const focusable = () => document.querySelectorAll('a[href], summary, button, input').length;

describe.each(pageKinds)('Tab on $kind', ({ path }) => {
  test.each([1280, 390])('follows the order of the page and is always visible, at %i px', async (width) => {
    const { seen, most } = await withPage(path, { width }, async ({ page }) => ({
      seen: await tabThrough(page),
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
    expect(new URL(page.url()).hash).toBe('#main');
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
