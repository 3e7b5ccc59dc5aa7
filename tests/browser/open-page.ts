import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { basename, join } from 'node:path';
import { connect, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, onTestFinished } from 'vitest';
import { browserEndpoint, builtSite } from '../setup/provided.ts';
import { noteLoads, settled } from './settled.ts';
import { watch } from './watch.ts';

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  /** Device pixels a CSS pixel: 2 with half the width is a page zoomed to 200 %. */
  readonly scale?: number;
  /** The browser's setting for the size of text, in pixels; 16 where nobody changed it. */
  readonly fontSize?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly media?: 'screen' | 'print';
  /** The reader's system allows motion. */
  readonly motion?: boolean;
  readonly scripts?: boolean;
  /** From the test's server, from the disk, or from a folder on the disk that has a copy of the page and nothing else. */
  readonly from?: 'http' | 'file' | 'alone';
  /** Whether every file beside the page itself comes late: only when the page has been painted without it. */
  readonly lateFiles?: boolean;
}

/** A page in a browser, with what went wrong on it, and the addresses that it asked for and of the fonts it fetched. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  readonly fonts: readonly string[];
}

const { dist, address: served } = builtSite();
const browser = await connect({ browserWSEndpoint: browserEndpoint(), defaultViewport: null });

afterAll(() => browser.disconnect());

/** Opens a page of the site in a browser window of its own, lets `look` look at it, and closes it. */
export async function withPage<T>(path: string, view: View, look: (open: OpenPage) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({
      width: view.width ?? 1280,
      height: view.height ?? 900,
      deviceScaleFactor: view.scale ?? 1,
    });
    await emulate(page, view);
    await page.setJavaScriptEnabled(view.scripts ?? true);
    await noteLoads(page);
    const faults = watch(page);
    const requests = watchRequests(page);
    const fonts = watchFonts(page);
    const bringFiles = view.lateFiles === true ? await holdFiles(page) : undefined;
    await Promise.all([page.goto(address(path, view.from ?? 'http')), bringFiles?.()]);
    await settled(page);
    // A navigation into a process of its own can lose it.
    await emulate(page, view);
    return await look({ page, faults, requests, fonts });
  } finally {
    await context.close();
  }
}

function address(path: string, from: 'http' | 'file' | 'alone'): string {
  if (from === 'http') return new URL(path, served).href;
  return pathToFileURL(from === 'alone' ? copyAlone(join(dist, path)) : join(dist, path)).href;
}

/** A copy of a file in a folder of its own, which goes when the test has finished. */
function copyAlone(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, basename(file));
  copyFileSync(file, copy);
  return copy;
}

/** By the protocol itself: Puppeteer's own methods know nothing of forced colours and sizes of text. */
async function emulate(page: Page, { scheme, forcedColors, media, fontSize, motion }: View): Promise<void> {
  const session = await page.createCDPSession();
  if (fontSize !== undefined) await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'prefers-color-scheme', value: scheme ?? 'light' },
      { name: 'forced-colors', value: forcedColors === true ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: motion === true ? 'no-preference' : 'reduce' },
    ],
  });
}

/** The addresses that a page asks for from now on, its own included, in a list that grows; what it has in itself is asked of nobody. */
function watchRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  return requests;
}

/** The addresses of the fonts that a page fetches from now on, in a list that grows. */
function watchFonts(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  return fonts;
}

/** Keeps every file from the page but itself; gives what waits for the first paint and then lets them come. */
async function holdFiles(page: Page): Promise<() => Promise<void>> {
  let isHeld = true;
  const held: HTTPRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHeld && !request.isNavigationRequest()) held.push(request);
    else void request.continue();
  });
  return async () => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    isHeld = false;
    await Promise.all(held.map((request) => request.continue()));
  };
}
