import { createServer, type Server } from 'node:http';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedLine } from '../../src/share/oembed.ts';
import { builtSite } from '../setup/provided.ts';
import { withPage } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

const TITLE = 'Putin and Xi plan to talk before the year ends';
const { address } = builtSite();

/** Another site, which shows the card by the line that the article's page gives; its port makes it another origin. */
let partner: Server;
let partnerAddress = '';

beforeAll(async () => {
  const line = embedLine('putin-xi-talks', TITLE, { address });
  const html = `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,"><body>${String(line)}`;
  partner = createServer((_, response) => response.setHeader('Content-Type', 'text/html;charset=utf-8').end(html));
  await new Promise((done) => partner.listen(0, '127.0.0.1', () => done(undefined)));
  const bound = partner.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the partner has no port');
  partnerAddress = `http://127.0.0.1:${bound.port}/`;
});

afterAll(() => partner.close());

async function card(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((each) => each.url().includes('/embed/'));
  await frame.waitForSelector('h1');
  return frame;
}

/** Runs in the frame: what does not fit into its width and height. */
const overflow = () => {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  return [scrollWidth - clientWidth, scrollHeight - clientHeight];
};

describe.each([296, 390, 820])('in a frame of another origin, in a window of %i px', (width) => {
  test('says title, day, two lines and the chain, and fits into the frame', async () => {
    await withPage(partnerAddress, { width }, async ({ page, faults }) => {
      const frame = await card(page);
      const text = (await frame.$eval('main', (main) => main.textContent)).replace(/\s+/g, ' ');
      expect(text).toContain(TITLE);
      expect(text).toContain('26 December 2022');
      expect(await frame.$$('.card > ul > li')).toHaveLength(2);
      expect(text).toMatch(/said by Dmitry Peskov.*quoted by TASS.*relayed by Reuters/);
      expect(await frame.evaluate(overflow)).toEqual([0, 0]);
      expect(await frame.$('nav')).toBeNull();
      expect(faults).toEqual([]);
    });
  });
});

test('the explainer itself is not shown in a frame', async () => {
  await withPage(partnerAddress, { width: 820 }, async ({ page, faults }) => {
    const refused = page.waitForResponse((response) => response.url().endsWith(ARTICLE));
    await page.$eval('iframe', (frame, src) => (frame.src = src), new URL(ARTICLE, address).href);
    expect((await refused).status()).toBe(200);
    await page.waitForFrame((frame) => frame.url().startsWith('chrome-error:'));
    expect(faults).toContainEqual(expect.stringMatching(/frame-ancestors 'none'/));
  });
});

test('its links open the explainer in a page of its own', async () => {
  await withPage(partnerAddress, { width: 820 }, async ({ page }) => {
    const frame = await card(page);
    const opened = new Promise<Page | null>((done) => page.once('popup', done));
    await frame.click('h1 a');
    const explainer = await opened;
    expect(explainer?.url()).toBe(new URL(ARTICLE, address).href);
    expect(page.url()).toBe(partnerAddress);
  });
});
