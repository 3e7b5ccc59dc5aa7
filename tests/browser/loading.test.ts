import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE, pageKinds } from './page-kinds.ts';

describe.each(['http', 'file'] as const)('from %s', (from) => {
  test.each(pageKinds)('$kind loads without an error, and with one font file at most', async ({ path }) => {
    const { faults, fonts } = await withPage(path, { from }, (open) => Promise.resolve(open));
    expect(faults).toEqual([]);
    expect(fonts.length).toBeLessThanOrEqual(1);
  });
});

test('an error on a page is found', async () => {
  const faults = await withPage(ARTICLE, {}, async (open) => {
    await open.page.evaluate(() => fetch('nowhere.json'));
    return open.faults;
  });
  expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^404: .*nowhere\.json$/)]));
});

/** The sum of all layout shifts so far, those in answer to the reader excepted. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

/** Runs in the page. How the fonts that are fetched let the text wait for them. */
const fontDisplay = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('url('))
    .map((rule) => /font-display: (\w+)/.exec(rule.cssText)?.[1] ?? 'auto');

describe.each([390, 1280])('while its font and all else is late, at %i px', (width) => {
  test.each(pageKinds)('$kind shows its text at once and nothing moves', async ({ path }) => {
    const result = await withPage(path, { width, height: 900, lateFiles: true }, async ({ page, fonts }) => {
      const display = new Set(await page.evaluate(fontDisplay));
      return { display: [...display], fonts: fonts.length, shift: await layoutShift(page) };
    });
    expect(result.fonts).toBe(1);
    expect(result.display).toEqual(['swap']);
    expect(result.shift).toBeLessThanOrEqual(0.003);
  });
});

/** Runs in the page. How wide its texts and headings are in each fallback that the machine has, beside their own font. */
async function widths(): Promise<{ font: string; weight: string; ratio: number }[]> {
  const texts = [...document.querySelectorAll('h1, h2, h3, .stand, .body > p')].filter((element) =>
    getComputedStyle(element).fontFamily.startsWith('Newsreader'),
  );
  const sum = (font: string, weight: string) =>
    texts
      .filter((element) => getComputedStyle(element).fontWeight === weight)
      .map((element) => {
        const copy = document.createElement('span');
        copy.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 20px ${font}`;
        copy.textContent = element.textContent;
        document.body.append(copy);
        const { width } = copy.getBoundingClientRect();
        copy.remove();
        return width;
      })
      .reduce((all, width) => all + width, 0);
  const tried = await Promise.allSettled(
    ['NG', 'NT', 'NN', 'ND'].map(async (font) => {
      await document.fonts.load(`20px ${font}`);
      return font;
    }),
  );
  return tried.flatMap((each) =>
    each.status === 'rejected'
      ? []
      : ['400', '600'].map((weight) => {
          const font = each.value;
          return { font, weight, ratio: sum(font, weight) / sum('Newsreader', weight) };
        }),
  );
}

test('each fallback that the machine has sets texts and headings as wide as their own font does', async () => {
  const found = await withPage(ARTICLE, {}, ({ page }) => page.evaluate(widths));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ ratio }) => Math.abs(ratio - 1) > 0.012)).toEqual([]);
});
