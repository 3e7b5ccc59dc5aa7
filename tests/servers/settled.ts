import type { Page } from 'puppeteer-core';

/** Waits until an open page has what it asks for when its first frame is on the screen: its font, and how it is printed. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.documentElement.getAnimations().map(({ finished }) => finished));
    await document.fonts.ready;
  });
  await page.waitForFunction(hasItsStyles);
}

/** Runs in the page. */
function hasItsStyles(): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return document.querySelector('body > template') === null && [...links].every(({ sheet }) => sheet !== null);
}
