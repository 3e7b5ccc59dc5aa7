import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { build } from '../setup/build.ts';
import { copyWithPictures, PAGE } from '../setup/pictures.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { AXE_VIEWS, axeViolations } from './axe.ts';
import { layoutShift } from './layout-shift.ts';
import { withPage } from './open-page.ts';
import { overflowing } from './overflow.ts';

let copy: ProjectCopy;
let served: Awaited<ReturnType<typeof serve>>;
const address = () => served.address + PAGE;

beforeAll(async () => {
  copy = await copyWithPictures();
  await build(copy.root);
  served = await serve(join(copy.root, 'dist'), 4722, () => undefined);
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

/** The boxes of what a selector finds, in whole pixels of the page. */
const boxesOf = (page: Page, selector: string) =>
  page.$$eval(selector, (all) =>
    all.map((element) => {
      const { left, right, top, height } = element.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right), top: Math.round(top + scrollY), height };
    }),
  );

/** Scrolls through a page, so that all of its pictures are there. */
const seeAll = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    await Promise.all([...document.images].map((image) => image.decode()));
  });

test.each(AXE_VIEWS)('axe finds nothing, $name', async ({ view }) => {
  expect(await withPage(address(), view, ({ page }) => axeViolations(page))).toEqual([]);
});

test.each([320, 390, 560, 820, 1280, 1600])('nothing goes beyond the page at %i px', async (width) => {
  const found = await withPage(address(), { width }, async ({ page, faults }) => {
    await seeAll(page);
    return [...faults, ...(await page.evaluate(overflowing))];
  });
  expect(found).toEqual([]);
});

/** Runs in the page. The pictures that stand in another width than their `sizes` say, by more than a tenth. */
const otherSizes = () =>
  [...document.querySelectorAll<HTMLImageElement>('.pic img[sizes]')].flatMap(({ sizes, width, naturalWidth }) => {
    const said = sizes.split(', ').map((each) => /^(?:(\(.*?\)) )?(.*)$/.exec(each) ?? []);
    const [, , length = ''] = said.find(([, media]) => media === undefined || matchMedia(media).matches) ?? [];
    const rule = document.body.appendChild(document.createElement('div'));
    rule.style.width = length;
    const wide = Math.min(rule.offsetWidth, naturalWidth);
    rule.remove();
    return Math.abs(width / wide - 1) > 0.1 ? [`${sizes}: ${width} and not ${wide}`] : [];
  });

test.each([320, 390, 820, 1280])('pictures are as wide as their sizes say at %i px', async (width) => {
  const found = await withPage(address(), { width, height: 1400 }, async ({ page }) => {
    await seeAll(page);
    return page.evaluate(otherSizes);
  });
  expect(found).toEqual([]);
});

test('on paper there are pictures with all that is said of them, and no link to more', async () => {
  const parts = await withPage(address(), { media: 'print', width: 720 }, async ({ page }) => {
    await seeAll(page);
    return page.$$eval('.pic', (figures) =>
      figures.flatMap((figure) =>
        [...figure.querySelectorAll('.kind, img, figcaption > :not(.get)')].map((part) => part.checkVisibility()),
      ),
    );
  });
  expect(parts.length).toBeGreaterThan(24);
  expect(parts).not.toContain(false);
});

test.each([390, 1280])('nothing moves while pictures come, at %i px', async (width) => {
  const shift = await withPage(address(), { width, height: 900, lateFiles: true }, async ({ page }) => {
    await seeAll(page);
    return layoutShift(page);
  });
  expect(shift).toBeLessThanOrEqual(0.003);
});

describe('two pictures', () => {
  test.each([820, 1280, 1600])(
    'are equally high, and label, picture and caption share lines, at %i px',
    async (width) => {
      const { images, captions } = await withPage(address(), { width }, async ({ page }) => ({
        images: await boxesOf(page, '.pair img'),
        captions: await boxesOf(page, '.pair figcaption'),
      }));
      const [first, second] = images;
      expect(second?.left).toBeGreaterThan(first?.right ?? NaN);
      expect(second?.top).toBe(first?.top);
      expect(Math.abs((second?.height ?? NaN) - (first?.height ?? NaN))).toBeLessThan(1);
      expect(captions[1]?.top).toBe(captions[0]?.top);
    },
  );

  test('stand below each other on a phone, as wide as the text', async () => {
    const boxes = await withPage(address(), { width: 390 }, ({ page }) => boxesOf(page, '.pair img, .body > p'));
    expect(new Set(boxes.map(({ left, right }) => `${left} ${right}`)).size).toBe(1);
  });
});

test('the credit of a panorama stands in the margin where there is one, and below its caption elsewhere', async () => {
  const isBeside = (width: number) =>
    withPage(address(), { width }, async ({ page }) => {
      const [credit] = await boxesOf(page, '.panorama .chain');
      const [caption] = await boxesOf(page, '.panorama figcaption p');
      return (credit?.left ?? 0) >= (caption?.right ?? Infinity);
    });
  expect([await isBeside(1280), await isBeside(820)]).toEqual([true, false]);
});

test('what moves does so only where the reader’s system allows it, and else says where it does', async () => {
  const look = (motion: boolean) =>
    withPage(address(), { motion }, async ({ page }) => {
      await seeAll(page);
      return page.$eval('.pic:has(.moving)', (figure) => ({
        shown: /\.\w+$/.exec(figure.querySelector('img')?.currentSrc ?? '')?.[0],
        link: figure.querySelector('.moving')?.checkVisibility(),
      }));
    });
  expect(await look(true)).toEqual({ shown: '.webp', link: false });
  expect(await look(false)).toEqual({ shown: '.avif', link: true });
});

test.each([
  ['light', 'rgba(0, 0, 0, 0)'],
  ['dark', 'rgb(240, 238, 232)'],
] as const)('the ground of a drawing is light, %s', async (scheme, ground) => {
  const found = await withPage(address(), { scheme }, ({ page }) =>
    page.$eval('.vector img', (image) => getComputedStyle(image).backgroundColor),
  );
  expect(found).toBe(ground);
});
