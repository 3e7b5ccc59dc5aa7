import { launch, type Browser } from 'puppeteer-core';
import { noteLoads, settled } from '../browser/settled.ts';
import { watch } from '../browser/watch.ts';
import type { Engine } from './engine.ts';

/** Starts Firefox itself: Debian's, by WebDriver BiDi. */
export function launchFirefox(settings: Readonly<Record<string, unknown>> = {}): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, ...settings },
  });
}

/** Starts Firefox as one of the engines in which the site is tried. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launchFirefox();
  let page = await browser.newPage();
  return {
    faults: (addresses) => faultsOf(browser, addresses),
    open: async (address, width) => {
      // A new tab: in the old one Tab may have led out of the page, to Firefox's own bars, where the focus then stays.
      const old = page;
      page = await browser.newPage();
      await old.close();
      await page.setViewport({ width, height: 800 });
      await noteLoads(page);
      await page.goto(address);
      await settled(page);
    },
    ask: (question) => page.evaluate(question),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

async function faultsOf(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  await noteLoads(page);
  const faults = watch(page);
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await settled(page);
    found.push(...faults.splice(0).map((fault) => `${address}: ${fault}`));
  }
  await page.close();
  return found;
}
