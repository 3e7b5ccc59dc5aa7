import type { Browser, Page } from 'puppeteer-core';
import { noteLoads, settled } from '../browser/settled.ts';
import { watch } from '../browser/watch.ts';

/** A page as the browser showed it. */
export interface Visit {
  /** The path that was asked for, from the site's root: `articles/x.html`. */
  readonly path: string;
  /** The address at which the browser arrived. */
  readonly landed: string;
  readonly faults: readonly string[];
  /** Every address in the attributes of the page, whole. */
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

/** Pages that are looked at side by side. */
const WINDOWS = 4;

/** Opens every page in the browser and tells what it saw, in the order of `paths`. `site` ends in a slash. */
export async function walk(browser: Browser, site: string, paths: readonly string[]): Promise<Visit[]> {
  const left = [...paths];
  const visits = new Map<string, Visit>();
  const walkOn = async () => {
    // Each has a window of its own: a tab that nobody sees draws no frame, and asks for nothing after it.
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await noteLoads(page);
      const faults = watch(page);
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        visits.set(path, await visit(page, faults, site, path));
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: WINDOWS }, walkOn));
  return paths.flatMap((path) => visits.get(path) ?? []);
}

async function visit(page: Page, faults: string[], site: string, path: string): Promise<Visit> {
  await page.goto(site + path);
  // A page that has moved leads on by itself.
  await page.waitForFunction(() => !document.querySelector('meta[http-equiv="refresh"]'), { polling: 50 });
  await settled(page);
  const { type, charset, ...seen } = await page.evaluate(look);
  if (type !== 'text/html') faults.push(`shown as ${type}`);
  if (charset !== 'UTF-8') faults.push(`read as ${charset}`);
  return { path, landed: page.url(), faults: faults.splice(0), ...seen };
}

/** Runs in the page. */
function look() {
  const names = ['href', 'src', 'poster', 'action', 'data'];
  const values = [...document.querySelectorAll('*')].flatMap((element) =>
    names.flatMap((name) => element.getAttribute(name) ?? []),
  );
  return {
    type: document.contentType,
    charset: document.characterSet,
    addresses: values.map((value) => URL.parse(value, document.baseURI)?.href ?? value),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  };
}

/** The first link from a page to a place on another one, and where it leads: both pages by their path. */
export function linkToAPlace(site: string, visits: readonly Visit[]): { from: string; to: string; fragment: string } {
  for (const { path: from, addresses } of visits) {
    for (const address of addresses) {
      const [to = '', fragment = ''] = address.slice(site.length).split('#');
      if (address.startsWith(site) && to.endsWith('.html') && to !== from && fragment !== '')
        return { from, to, fragment };
    }
  }
  throw new Error('No page has a link to a place on another one.');
}
