import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { build } from '../setup/build.ts';
import { copyWithMaps, MAP_COUNT, MAP_PAGES } from '../setup/maps.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { AXE_VIEWS, axeViolations } from './axe.ts';
import { letterFaults } from './letter-faults.ts';
import { withPage } from './open-page.ts';
import { overflowing } from './overflow.ts';

let copy: ProjectCopy;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  copy = copyWithMaps();
  await build(copy.root);
  served = await serve(join(copy.root, 'dist'), 4721, () => undefined);
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

describe.each(MAP_PAGES)('the maps of %s', (path) => {
  test.each(AXE_VIEWS)('axe finds nothing, $name', async ({ view }) => {
    expect(await withPage(served.address + path, view, ({ page }) => axeViolations(page))).toEqual([]);
  });

  test.each([280, 320, 390, 512, 640, 820, 1100, 1280])('no letters collide or are cut off at %i px', async (width) => {
    const found = await withPage(served.address + path, { width }, async ({ page, faults }) => {
      const letters = await page.evaluate(letterFaults);
      return { faults, letters, beyond: await page.evaluate(overflowing) };
    });
    expect(found.letters.charts).toBe(MAP_COUNT);
    expect(found.letters.seen).toBeGreaterThan(40);
    expect([...found.letters.faults, ...found.faults, ...found.beyond]).toEqual([]);
  });

  test('no letters collide where the text is half as large again', async () => {
    const found = await withPage(served.address + path, { width: 390, fontSize: 24 }, ({ page }) =>
      page.evaluate(letterFaults),
    );
    expect(found.faults).toEqual([]);
  });
});

test('the list of places stands beside its map where there is room, and below it where there is none', async () => {
  const isBeside = (width: number) =>
    withPage(served.address + MAP_PAGES[0], { width }, ({ page }) =>
      page.$eval('.where', (figure) => {
        const [sheet, list] = ['.sheet', '.places'].map((part) => figure.querySelector(part)?.getBoundingClientRect());
        return (list?.left ?? 0) >= (sheet?.right ?? Infinity);
      }),
    );
  expect([await isBeside(1280), await isBeside(820)]).toEqual([true, false]);
});
