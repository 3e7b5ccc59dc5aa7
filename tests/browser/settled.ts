import type { Page } from 'puppeteer-core';

/** Has the pages that a tab opens from now on keep what they load, which `settled` waits for. */
export async function noteLoads(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(keepLoaded);
}

/**
 * Waits until an open page has what it asks for when its first frame is on the screen: its font and, where it may run
 * scripts, those and how it is printed. The tab keeps what it loads.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.documentElement.getAnimations().map(({ finished }) => finished));
    await document.fonts.ready;
  });
  if (page.isJavaScriptEnabled()) await page.waitForFunction(hasAll);
}

/** Runs in the page, before all else. Keeps what it has loaded, or asked for in vain. */
function keepLoaded(): void {
  const loaded = new WeakSet<EventTarget>();
  Reflect.set(globalThis, 'loaded', loaded);
  // Such an event does not reach the window.
  for (const name of ['load', 'error']) {
    document.addEventListener(name, ({ target }) => target && loaded.add(target), true);
  }
}

/** Runs in the page. */
function hasAll(): boolean {
  const loaded: unknown = Reflect.get(globalThis, 'loaded');
  const asked = document.querySelectorAll('script[src], link[rel="stylesheet"]');
  return (
    document.querySelector('body > template') === null &&
    [...asked].every((each) => loaded instanceof WeakSet && loaded.has(each))
  );
}
