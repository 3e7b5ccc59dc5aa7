import type { Page } from 'puppeteer-core';

/** The sum of all layout shifts since the page itself was all there, or since its start, those in answer to the reader excepted. */
export async function layoutShift(page: Page, since: 'arrival' | 'start' = 'arrival'): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const [navigation] = performance.getEntriesByType('navigation');
        const arrived = navigation instanceof PerformanceNavigationTiming ? navigation.domInteractive : 0;
        const first = from === 'start' ? 0 : arrived;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && entry.startTime >= first) sum += Number(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        window.setTimeout(() => resolve(sum), 300);
      }),
    since,
  );
}
