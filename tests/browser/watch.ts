import type { Page } from 'puppeteer-core';

/**
 * What goes wrong on a page from now on, in a list that grows: errors and warnings of the console (what a content
 * security policy refuses is among them), errors of scripts, requests that fail or are answered with an error.
 */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()} ${url}`.trim());
  });
  page.on('pageerror', (error) => faults.push(`script: ${String(error)}`));
  page.on('requestfailed', (request) => faults.push(`${request.failure()?.errorText ?? 'failed'}: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
