import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { startBrowser } from '../setup/browser.ts';
import { addressOf, served } from './gzip-host.ts';

/** What a reader on a phone waits for on a kind of page, and on a file with nothing but its text; medians in milliseconds. */
export interface FirstPaint {
  /** The path of the page, `articles/x.html`. */
  readonly path: string;
  readonly first: number;
  readonly largest: number;
  /** The worst of all runs. */
  readonly shift: number;
  readonly bare: number;
}

/** A phone on a slow line, as Lighthouse has it for mobile: width, height, pixels, bytes a second, delay, and processor. */
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true };
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const SLOWER = 4;

/** Measures pages of a built folder in turns with files of their text alone, each as often as `runs` says. */
export async function firstPaints(
  folder: string,
  paths: readonly string[],
  runs: number,
): Promise<readonly FirstPaint[]> {
  const server = await served(folder);
  const browser = await startBrowser();
  try {
    const found = paths.map((path) => ({ path, whole: new Array<Paint>(), bare: new Array<Paint>() }));
    for (let run = 0; run < runs; run += 1) {
      for (const { path, whole, bare } of found) {
        whole.push(await paintOf(browser, new URL(path, addressOf(server)).href));
        bare.push(await paintOf(browser, new URL(`${path}?bare`, addressOf(server)).href));
      }
    }
    return found.map(({ path, whole, bare }) => ({
      path,
      first: median(whole.map(({ first }) => first)),
      largest: median(whole.map(({ largest }) => largest)),
      shift: Math.max(...whole.map(({ shift }) => shift)),
      bare: median(bare.map(({ first }) => first)),
    }));
  } finally {
    await browser.close();
    server.close();
  }
}

/** The lines of a table of them. */
export function firstPaintTable(paints: readonly FirstPaint[]): string[] {
  return [
    '| page | first paint | of the bare text | largest | of the bare text | shift |',
    '| --- | --- | --- | --- | --- | --- |',
    ...paints.map(({ path, first, largest, shift, bare }) => {
      const of = (time: number) => `${Math.round(time)} ms | ${(time / bare).toFixed(2)}`;
      return `| ${path} | ${of(first)} | ${of(largest)} | ${shift.toFixed(3)} |`;
    }),
  ];
}

interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
}

async function paintOf(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    await slowed(await page.createCDPSession());
    await page.evaluateOnNewDocument(noteShifts);
    await page.goto(address);
    await page.evaluate(async () => {
      // The font is asked for when the first frame was drawn.
      await Promise.all(document.documentElement.getAnimations().map(({ finished }) => finished));
      await document.fonts.ready;
    });
    return await read(page);
  } finally {
    await context.close();
  }
}

async function slowed(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Runs in the page, before all else. Keeps the sum of its layout shifts. */
function noteShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
    Reflect.set(globalThis, 'layoutShift', sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function read(page: Page): Promise<Paint> {
  return page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1)?.startTime ?? NaN;
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          // The font was drawn in a frame that may not have been counted yet.
          setTimeout(() => {
            resolve({ first, largest, shift: Number(Reflect.get(globalThis, 'layoutShift') ?? 0) });
          }, 300);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
