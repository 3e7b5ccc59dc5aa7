import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { build } from '../setup/build.ts';
import { addToSite, copyWithOwnPages } from '../setup/own-pages.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { AXE_VIEWS, axeViolations } from './axe.ts';
import { focus, tabThrough } from './focus.ts';
import { withPage } from './open-page.ts';
import { overflowing } from './overflow.ts';

let copy: ProjectCopy;
let served: Awaited<ReturnType<typeof serve>>;

/** A menu of eight, on three pages of the owner's own. */
beforeAll(async () => {
  copy = copyWithOwnPages();
  addToSite(copy, 'menu: [methods, articles, background, people, sources, corrections, about, contact]\n');
  await build(copy.root);
  served = await serve(join(copy.root, 'dist'), 4700, () => undefined);
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

describe.each(['methods.html', 'imprint.html', 'contact.html'])('%s', (path) => {
  test.each(AXE_VIEWS)('axe finds nothing, $name', async ({ view }) => {
    expect(await withPage(served.address + path, view, ({ page }) => axeViolations(page))).toEqual([]);
  });

  test.each([
    { width: 320 },
    { width: 390 },
    { width: 820 },
    { width: 1280 },
    { width: 1280, fontSize: 32 },
    { width: 390, fontSize: 32 },
  ])('nothing sticks out or is cut off: %o', async (view) => {
    const found = await withPage(served.address + path, view, ({ page }) => page.evaluate(overflowing));
    expect(found).toEqual([]);
  });

  test.each([1280, 390])('Tab follows the order of the page and is always visible, at %i px', async (width) => {
    const seen = await withPage(served.address + path, { width }, ({ page }) =>
      tabThrough({ pressTab: () => page.keyboard.press('Tab'), focus: () => page.evaluate(focus) }),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter(({ fault }) => fault !== '')).toEqual([]);
    const order = seen.map(({ index }) => index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('shows no fault, and asks nobody else for anything', async () => {
    const { faults, requests } = await withPage(served.address + path, {}, (open) => Promise.resolve(open));
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
  });

  test('is printed without the menu and the links at its foot', async () => {
    const shown = () =>
      [...document.querySelectorAll('nav, .skip, .foot a:not([rel="license"])')]
        .filter((element) => element.checkVisibility())
        .map(({ textContent }) => textContent);
    expect(await withPage(served.address + path, { media: 'print' }, ({ page }) => page.evaluate(shown))).toEqual([]);
  });
});

test('the menu stands in full at 320 px, each entry as wide as a finger needs', async () => {
  const boxes = await withPage(`${served.address}index.html`, { width: 320 }, ({ page }) =>
    page.$$eval('body > header nav a', (links) => links.map((link) => link.getBoundingClientRect().height)),
  );
  expect(boxes).toHaveLength(8);
  expect(boxes.filter((height) => height < 24)).toEqual([]);
});
