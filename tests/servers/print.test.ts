import { connect, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteLoads, settled } from '../browser/settled.ts';
import { browserEndpoint, publicSite } from '../setup/provided.ts';
import { launchFirefox } from './firefox.ts';
import { papers, print, squeezed, type Sheet } from './sheets.ts';

const { address } = publicSite();

const kinds = [
  {
    kind: 'article',
    path: 'articles/putin-xi-talks.html',
    foot: 'Putin and Xi plan to talk before the year ends – Backgrounder · Day of the news 26 December 2022',
  },
  {
    kind: 'background',
    path: 'background/russia-china.html',
    foot: 'How Russia and China grew closer – Backgrounder · First published 24 November 2026',
  },
  { kind: 'person', path: 'people/vladimir-putin.html', foot: 'Vladimir Putin – Backgrounder' },
];

const engines = [
  { name: 'Chromium', start: () => connect({ browserWSEndpoint: browserEndpoint() }), countsPages: true },
  {
    name: 'Firefox',
    // With fonts of the system: the letters of one with variable weights are drawings in Firefox's PDF, and no text.
    start: () => launchFirefox({ 'gfx.downloadable_fonts.enabled': false }),
    countsPages: false,
  },
];

/** What a page has that is meant for paper. */
interface Content {
  /** Every piece of text. */
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  /** What is not to be torn, each by its pieces of text. */
  readonly whole: readonly (readonly string[])[];
}

/** Runs in the page, laid out for print. */
function content(): Content {
  const pieces = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      // The brackets of marks have no size, and are for those who read the page as text alone.
      const isPrinted = parent?.checkVisibility() === true && getComputedStyle(parent).fontSize !== '0px';
      if (isPrinted) found.push(textContent ?? '');
    }
    return found;
  };
  const all = (selector: string) => [...document.querySelectorAll(`main :is(${selector})`)];
  const addresses = all('a[href^="http"]').map((link) => link.getAttribute('href') ?? '');
  return {
    texts: [...[...document.querySelectorAll('main')].flatMap(pieces), ...addresses],
    headings: all('h2, h3').map(({ textContent }) => textContent),
    whole: all('p, li, tr, .note, .analysis').map(pieces),
  };
}

async function contentOf(path: string): Promise<Content> {
  const browser = await connect({ browserWSEndpoint: browserEndpoint() });
  const page = await browser.newPage();
  await noteLoads(page);
  await page.goto(address + path);
  await settled(page);
  await page.emulateMediaType('print');
  const { texts, headings, whole } = await page.evaluate(content);
  await page.close();
  await browser.disconnect();
  const plain = (pieces: readonly string[]) => pieces.map(squeezed).filter((piece) => piece !== '');
  return { texts: plain(texts), headings: plain(headings), whole: whole.map(plain) };
}

describe.each(engines)('printed in $name', ({ start, countsPages }) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await start();
  });

  afterAll(() => (countsPages ? browser.disconnect() : browser.close()));

  describe.each(kinds.flatMap((kind) => papers.map((paper) => ({ ...kind, ...paper, paper }))))(
    '$kind on $format',
    ({ path, foot, paper }) => {
      let sheets: readonly Sheet[];
      let printed: Content;

      beforeAll(async () => {
        sheets = await print(browser, address + path, paper);
        printed = await contentOf(path);
      });

      test('has all its text and the addresses of its sources', () => {
        expect(printed.texts.length).toBeGreaterThan(20);
        expect(printed.texts.filter((text) => !sheets.some((sheet) => sheet.text.includes(text)))).toEqual([]);
      });

      test('has its title, day, address and licence at the foot of each page, and nothing else there', () => {
        const says = squeezed(`${foot} ${address}${path} Content: CC BY 4.0`);
        const feet = sheets.map((_, index) => (countsPages ? `${index + 1}/${sheets.length}` : '') + says);
        expect(sheets.map((sheet) => sheet.foot)).toEqual(feet);
      });

      test('tears no paragraph, entry, event, note or row', () => {
        const torn = printed.whole.filter(
          (pieces) => !sheets.some(({ text }) => pieces.every((piece) => text.includes(piece))),
        );
        expect(torn).toEqual([]);
      });

      test('has no heading alone at the foot of a page', () => {
        const blocks = printed.whole.map((pieces) => pieces.join(''));
        const isLast = (text: string) => sheets.some(({ downwards }) => downwards.endsWith(text));
        // A list may end with the title of a page or a section.
        const isPart = (heading: string) => blocks.some((block) => block.endsWith(heading) && isLast(block));
        const alone = printed.headings.filter((heading) => isLast(heading) && !isPart(heading));
        expect(alone).toEqual([]);
      });

      test('has no page that is nearly empty', () => {
        expect(sheets.map(({ text }) => text.length).filter((length) => length < 150)).toEqual([]);
      });
    },
  );
});
