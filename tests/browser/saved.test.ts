import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { IN_OWN_FONT, IN_SYSTEM_FONT } from '../../src/finish/saved/own-font.ts';
import { withPage, type View } from './open-page.ts';
import { ARTICLE, SAVED } from './page-kinds.ts';

const copies = [SAVED, ARTICLE.replace('articles/', 'saved/')];
/** A name in Arabic, in a text. */
const ARABIC = '.body [lang="ar"]';

const views: readonly { how: string; view: View }[] = [
  { how: 'alone on a disk, without JavaScript', view: { from: 'alone', scripts: false } },
  { how: 'alone on a disk', view: { from: 'alone' } },
  { how: 'alone on a disk, in the dark on a phone', view: { from: 'alone', scheme: 'dark', width: 390, height: 844 } },
  { how: 'on its site', view: { from: 'http' } },
];

/** The fonts that an element is really drawn with, and whether they come with the page. */
async function drawnWith(page: Page, selector: string): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? 'own' : 'the system’s'} ${familyName}`);
}

/** Runs in the page. The images that are not drawn. */
const undrawn = () =>
  [...document.images].filter((image) => !image.complete || image.naturalWidth === 0).map((image) => image.alt);

describe.each(views)('a saved explainer, $how', ({ view }) => {
  test.each(copies)('%s is whole: it asks for nothing but itself', async (path) => {
    await withPage(path, view, async ({ page, faults, requests }) => {
      expect(requests).toEqual([page.url()]);
      expect(faults).toEqual([]);
      for (const selector of ['h1', '.body p', '.group h2']) {
        expect(await drawnWith(page, selector)).toEqual([expect.stringMatching(/^own Newsreader/)]);
      }
      expect(await page.evaluate(undrawn)).toEqual([]);
    });
  });
});

test('what is missing beside it is found', async () => {
  // A page of the site, taken out of it, asks for its font and finds none.
  await withPage(ARTICLE, { from: 'alone' }, async ({ page, faults, requests }) => {
    expect(requests.length).toBeGreaterThan(1);
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^net::ERR_FILE_NOT_FOUND: .*\.woff2$/)]));
    expect((await drawnWith(page, 'h1')).filter((font) => font.startsWith('own'))).toEqual([]);
  });
});

test('everything in it can be come to, and is there to read', async () => {
  await withPage(SAVED, { from: 'alone', scripts: false }, async ({ page, requests }) => {
    const links = await page.$$eval('header a[href^="#"], .group > .grid a', (all) => all.map((link) => link.hash));
    expect(links.length).toBeGreaterThan(15);
    for (const hash of links) {
      await page.$eval(`a[href="${hash}"]`, (link) => link.click());
      expect(new URL(page.url()).hash).toBe(hash);
      const top = await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, hash.slice(1));
      expect(Math.abs(top ?? Infinity)).toBeLessThan(900);
    }
    const hidden = await page.$$eval(':is(.part, .group) :is(p, h3, dd)', (all) =>
      all
        .filter((element) => !element.closest('details:not([open])'))
        .filter((element) => !element.checkVisibility())
        .map((element) => element.textContent),
    );
    expect(hidden).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

test('names in another script have its direction, and the fonts that they have on the site', async () => {
  await withPage(SAVED, { from: 'alone' }, async ({ page }) => {
    const names = await page.$$eval('[lang="ar"]', (all) =>
      all.map((element) => ({
        direction: getComputedStyle(element).direction,
        width: element.getBoundingClientRect().width,
      })),
    );
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter(({ direction, width }) => direction !== 'rtl' || width < 10)).toEqual([]);
    const article = SAVED.replace('saved/', 'articles/');
    const onSite = await withPage(article, {}, (open) => drawnWith(open.page, ARABIC));
    expect(await drawnWith(page, ARABIC)).toEqual(onSite);
  });
});

test('a name in another script is set as what it is, as on any page', async () => {
  await withPage(SAVED, { from: 'alone' }, async ({ page }) => {
    const heights = await page.$$eval('.native[lang="ar"]', (all) =>
      all
        .map((name) => getComputedStyle(name))
        .map(({ lineHeight, fontSize }) => parseFloat(lineHeight) / parseFloat(fontSize)),
    );
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeCloseTo(1.5, 2);
  });
});

test.each(copies)('%s has no text in its own font whose letters were not looked at for it', async (path) => {
  const selectorOf = ({ names, classes }: typeof IN_OWN_FONT) =>
    [...names, ...[...classes].map((name) => `.${name}`)].join();
  const kinds = { own: `${selectorOf(IN_OWN_FONT)},.ledger > p`, system: selectorOf(IN_SYSTEM_FONT) };
  await withPage(path, { from: 'alone' }, async ({ page }) => {
    const texts = await page.evaluate(({ own, system }) => {
      const found: { font: string; isLookedAt: boolean; text: string }[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode;
        if (!parentElement || textContent?.trim() === '') continue;
        const around = parentElement.closest(`${own},${system}`);
        const { fontFamily: font, fontSize } = getComputedStyle(parentElement);
        // The brackets of a mark are for those who copy it.
        if (fontSize === '0px') continue;
        found.push({ font, isLookedAt: around?.matches(own) ?? true, text: textContent ?? '' });
      }
      return found;
    }, kinds);
    expect(texts.filter(({ isLookedAt }) => isLookedAt).length).toBeGreaterThan(100);
    expect(texts.filter(({ isLookedAt }) => !isLookedAt).length).toBeGreaterThan(100);
    expect(texts.filter(({ isLookedAt, font }) => !isLookedAt && font.startsWith('Newsreader'))).toEqual([]);
  });
});

test('the people of an event are no events of their own', async () => {
  await withPage(SAVED.replace('cop27-loss-and-damage', 'putin-xi-talks'), { from: 'alone' }, async ({ page }) => {
    const people = await page.$$eval('.in-event li', (all) =>
      all.map((each) => [getComputedStyle(each).borderInlineStartWidth, getComputedStyle(each, '::before').content]),
    );
    expect(people.length).toBeGreaterThan(0);
    expect(people).toEqual(people.map(() => ['0px', 'none']));
  });
});

test('printed, it begins the background, the people and the sources on a sheet of their own', async () => {
  await withPage(SAVED, { media: 'print', width: 720 }, async ({ page }) => {
    const breaks = await page.$$eval('.level-2, .group', (all) =>
      all.map((each) => getComputedStyle(each).breakBefore),
    );
    expect(breaks).toEqual(['page', 'page', 'page']);
  });
});
