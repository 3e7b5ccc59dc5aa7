import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { inWords } from '../../src/cli/in-words.ts';
import { root } from '../../src/cli/root.ts';
import { serve } from '../../src/cli/serve.ts';
import { startBrowser } from './browser.ts';
import { BROWSERS } from './browsers.ts';
import { build } from './build.ts';
import type { Prepared } from './provided.ts';

/** Away from the port of `npm start`, which may be running. */
const FIRST_PORT = 4400;

/**
 * Builds the site, serves it and starts the browsers, once for all tests that need them, of whatever project; gives what ends
 * them. What cannot be had fails those tests alone: the others still say what they have to say.
 */
export async function setup({ vitest }: TestProject): Promise<() => Promise<void>> {
  // What the root has, each project has.
  const all = vitest.getRootProject();
  if ('site' in all.getProvidedContext()) return () => Promise.resolve();
  const site = await prepare(() => buildAndServe());
  const browsers = await prepare(() => startBrowsers());
  all.provide('site', 'ready' in site ? { ready: { dist: site.ready.dist, address: site.ready.address } } : site);
  all.provide('browsers', 'ready' in browsers ? { ready: browsers.ready.map((each) => each.wsEndpoint()) } : browsers);
  return async () => {
    if ('ready' in browsers) await Promise.all(browsers.ready.map((each) => each.close()));
    if ('ready' in site) site.ready.server.close().closeAllConnections();
  };
}

async function buildAndServe() {
  await build(root);
  const dist = join(root, 'dist');
  return { dist, ...(await serve(dist, FIRST_PORT, () => undefined)) };
}

/** One after the other: where there is none, the first is installed. */
async function startBrowsers(): Promise<readonly Browser[]> {
  const started: Browser[] = [];
  while (started.length < BROWSERS) started.push(await startBrowser());
  return started;
}

/** Makes something for the tests; where that fails, says why instead. */
export async function prepare<T>(make: () => Promise<T>): Promise<Prepared<T>> {
  try {
    return { ready: await make() };
  } catch (error) {
    return { failure: inWords(error) };
  }
}
