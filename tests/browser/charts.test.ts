import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { build } from '../setup/build.ts';
import { copyWithCharts, COUNT, PAGES } from '../setup/charts.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { AXE_VIEWS, axeViolations } from './axe.ts';
import { letterFaults } from './letter-faults.ts';
import { withPage } from './open-page.ts';
import { overflowing } from './overflow.ts';

let copy: ProjectCopy;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = copyWithCharts();
  await build(copy.root);
  served = await serve(join(copy.root, 'dist'), 4720, () => undefined);
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

describe.each(PAGES)('the charts of %s', (path) => {
  test.each(AXE_VIEWS)('axe finds nothing, tables unfolded, $name', async ({ view }) => {
    const violations = await withPage(served.address + path, view, async ({ page }) => {
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
      return axeViolations(page);
    });
    expect(violations).toEqual([]);
  });

  test.each([280, 320, 390, 512, 640, 820, 1100, 1280])('no letters collide or are cut off at %i px', async (width) => {
    const found = await withPage(served.address + path, { width }, async ({ page, faults }) => {
      const letters = await page.evaluate(letterFaults);
      return { faults, letters, beyond: await page.evaluate(overflowing) };
    });
    expect(found.letters.charts).toBe(COUNT);
    expect(found.letters.seen).toBeGreaterThan(60);
    expect([...found.letters.faults, ...found.faults, ...found.beyond]).toEqual([]);
  });

  test('no letters collide where the text is half as large again', async () => {
    const found = await withPage(served.address + path, { width: 390, fontSize: 24 }, ({ page }) =>
      page.evaluate(letterFaults),
    );
    expect(found.faults).toEqual([]);
  });
});

test('letters keep their size at any width', async () => {
  const sizes = await Promise.all(
    [320, 1280].map((width) =>
      withPage(served.address + PAGES[0], { width }, ({ page }) =>
        page.$$eval('.fig text', (texts) => [...new Set(texts.map((text) => getComputedStyle(text).fontSize))]),
      ),
    ),
  );
  expect(sizes).toEqual([['13px'], ['13px']]);
});

test('half ink is hollow where a system chooses the colours', async () => {
  const look = { forcedColors: true } as const;
  const fills = await withPage(served.address + PAGES[0], look, ({ page }) =>
    page.$$eval('.bar.one, .bar.two', (bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]),
  );
  expect(fills).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('bars begin at the side where their language does', async () => {
  const beginnings = await Promise.all(
    PAGES.map((path) =>
      withPage(served.address + path, {}, ({ page }) =>
        page.$$eval('.bars rect', (bars) => [
          ...new Set(
            bars.map((bar) => {
              const [own, all] = [bar, bar.closest('li')].map((each) => each?.getBoundingClientRect());
              const name = bar.closest('li')?.querySelector('p')?.getBoundingClientRect();
              if (!own || !all || !name) return 'nowhere';
              const isAtRight = Math.abs(own.right - (name.left - 24)) < 2;
              return isAtRight ? 'right' : Math.abs(own.left - (name.right + 24)) < 2 ? 'left' : 'elsewhere';
            }),
          ),
        ]),
      ),
    ),
  );
  expect(beginnings).toEqual([['left'], ['right']]);
});

test('letters in a drawing go as their language does: what introduces comes before its colon', async () => {
  const sides = await Promise.all(
    PAGES.map((path) =>
      withPage(served.address + path, {}, ({ page }) =>
        page.$$eval('.plot .b', (texts) => [
          ...new Set(
            texts.flatMap((text) => {
              const at = text.textContent.indexOf(':');
              if (!(text instanceof SVGTextElement) || at < 1) return [];
              return text.getExtentOfChar(at).x < text.getExtentOfChar(0).x ? 'left' : 'right';
            }),
          ),
        ]),
      ),
    ),
  );
  expect(sides).toEqual([['right'], ['left']]);
});

test('the figures are unfolded on paper, and all letters shown', async () => {
  const found = await withPage(served.address + PAGES[0], { media: 'print', width: 390 }, ({ page }) =>
    page.$eval('.fig', (figure) => ({
      table: figure.querySelector('td')?.checkVisibility(),
      hidden: [...figure.querySelectorAll('text')].filter((text) => !text.checkVisibility()).length,
    })),
  );
  expect(found).toEqual({ table: true, hidden: 0 });
});

test('the looking at letters really looks', async () => {
  const found = await withPage(served.address + PAGES[0], {}, async ({ page }) => {
    await page.$$eval('.plot text', (texts) => {
      for (const text of texts.slice(-2)) text.setAttribute('x', '50%');
    });
    return page.evaluate(letterFaults);
  });
  expect(found.faults.length).toBeGreaterThan(0);
});
