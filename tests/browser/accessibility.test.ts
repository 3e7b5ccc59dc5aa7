import { describe, expect, test } from 'vitest';
import { AXE_VIEWS, axeViolations } from './axe.ts';
import { withPage } from './open-page.ts';
import { allKinds, ARTICLE } from './page-kinds.ts';

describe.each(AXE_VIEWS)('axe finds nothing, $name', ({ view }) => {
  test.each(allKinds)('$kind', async ({ path }) => {
    expect(await withPage(path, view, ({ page }) => axeViolations(page))).toEqual([]);
  });

  test('article with everything unfolded', async () => {
    const violations = await withPage(ARTICLE, view, async ({ page }) => {
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      return axeViolations(page);
    });
    expect(violations).toEqual([]);
  });

  test('article with a person’s entry opened', async () => {
    const violations = await withPage(ARTICLE, view, async ({ page }) => {
      await page.click('a.person');
      return axeViolations(page);
    });
    expect(violations).toEqual([]);
  });
});

test.each([
  ['light', 'rgba(0, 0, 0, 0)'],
  ['dark', 'rgb(240, 238, 232)'],
] as const)('what an image lets through is light, %s', async (scheme, ground) => {
  // A page that has none of what only some texts have does not carry its rules; this one has a reading of the site's own.
  const found = await withPage('background/climate-finance.html', { scheme }, ({ page }) =>
    page.$eval('.body', (body) => {
      body.insertAdjacentHTML('beforeend', '<p><img alt="" /></p>');
      return getComputedStyle(body.querySelector('img') ?? body).backgroundColor;
    }),
  );
  expect(found).toBe(ground);
});

test('forced colours are really emulated', async () => {
  const forced = () => matchMedia('(forced-colors: active)').matches;
  expect(await withPage(ARTICLE, { forcedColors: true }, ({ page }) => page.evaluate(forced))).toBe(true);
  expect(await withPage(ARTICLE, {}, ({ page }) => page.evaluate(forced))).toBe(false);
});

test('axe really looks: it finds what is made unreadable', async () => {
  const violations = await withPage(ARTICLE, {}, async ({ page }) => {
    await page.$eval('h1', (heading) => (heading.style.color = 'color-mix(in srgb, currentcolor 20%, transparent)'));
    return axeViolations(page);
  });
  expect(violations).toEqual([expect.stringMatching(/^color-contrast: .*h1/)]);
});
