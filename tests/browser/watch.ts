import type { Page } from 'puppeteer-core';

/** What happened on a page since it is watched; both lists grow. */
export interface Watched {
  /** Errors and warnings of the console (what a content security policy refused among them), of scripts, of requests. */
  readonly faults: string[];
  /** The addresses of the fonts that were fetched. */
  readonly fonts: string[];
}

/** Notes from now on what goes wrong on a page, and which fonts it fetches. */
export function watch(page: Page): Watched {
  const faults: string[] = [];
  const fonts: string[] = [];
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()} ${url}`.trim());
  });
  page.on('pageerror', (error) => faults.push(`script: ${String(error)}`));
  page.on('requestfailed', (request) => faults.push(`${request.failure()?.errorText ?? 'failed'}: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  return { faults, fonts };
}
