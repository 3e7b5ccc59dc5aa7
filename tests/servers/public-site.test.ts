import { parseHTML } from 'linkedom';
import { connect } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { browserEndpoint, publicSite } from '../setup/provided.ts';
import { folderBytes } from './folder-bytes.ts';
import { linkFaults } from './link-faults.ts';
import { walk } from './walk.ts';

const { dist, address } = publicSite();
const built = folderBytes(dist);
const paths = [...built.keys()].filter((path) => path.endsWith('.html'));
/** By its public address it is the folder. */
const FRONT_PAGE = '';
const browser = await connect({ browserWSEndpoint: browserEndpoint(), defaultViewport: null });

afterAll(() => browser.disconnect());

test('every page is shown without an error, and every address on it, whole or not, leads to what is there', async () => {
  const visits = await walk(browser, address, paths);
  expect(visits.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))).toEqual([]);
  expect(linkFaults(address, visits, new Set([...built.keys(), FRONT_PAGE]))).toEqual([]);
});

test('what a page says its own address on the web is, and that of its image, is there', async () => {
  const named = paths.flatMap((path) => {
    const { document } = parseHTML(built.get(path)?.toString() ?? '');
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    return [canonical, image].filter((each) => each !== undefined && each !== null);
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((each) => !each.startsWith(address))).toEqual([]);
  const answers = await Promise.all(named.map(async (each) => ({ each, status: (await fetch(each)).status })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('without JavaScript a reader can send the address by mail, and copy it by hand', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${address}articles/putin-xi-talks.html`);
  const mail = await page.$eval('#S-share a[href^="mailto:"]', (link) => ({
    href: link.href,
    seen: link.checkVisibility(),
  }));
  const own = `${address}articles/putin-xi-talks.html`;
  expect(mail.seen).toBe(true);
  expect(decodeURIComponent(mail.href)).toBe(
    `mailto:?subject=Putin and Xi plan to talk before the year ends&body=Putin and Xi plan to talk before the year ends\n${own}`,
  );
  expect(await page.$eval('#S-address', (field) => [field.textContent, field.checkVisibility()])).toEqual([own, true]);
  await page.close();
});

test('a copy to keep leads back to where it is from', () => {
  const { document } = parseHTML(built.get('saved/putin-xi-talks.html')?.toString() ?? '');
  const back = [...document.querySelectorAll('header p a')].map((link) => link.getAttribute('href'));
  expect(back).toContain(`${address}articles/putin-xi-talks.html`);
});
