import { pathToFileURL } from 'node:url';
import { connect, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteLoads, settled } from '../browser/settled.ts';
import { watch } from '../browser/watch.ts';
import { browserEndpoint } from '../setup/provided.ts';
import { dist, files, ownPages, pages } from '../site/built-pages.ts';
import { folderBytes } from './folder-bytes.ts';
import { linkFaults } from './link-faults.ts';
import { paths, servers } from './servers.ts';
import { startServer, type ServedSite } from './start.ts';
import { linkToAPlace, walk, type Visit } from './walk.ts';

const built = folderBytes(dist);
const allPages = pages.map(({ path }) => path);
const stayingPages = new Set(ownPages.map(({ path }) => path));
const browser = await connect({ browserWSEndpoint: browserEndpoint(), defaultViewport: null });

afterAll(() => browser.disconnect());

/** What holds wherever the site lies. `landing` gives the path at which a page is shown in the end. */
function testWalk(at: () => { site: string; visits: readonly Visit[] }, landing: (path: string) => string): void {
  test('shows every page as it should be, without an error or a failed request', () => {
    const { visits } = at();
    expect(visits.map(({ path }) => path)).toEqual(allPages);
    expect(visits.filter(({ faults }) => faults.length > 0).map(({ path, faults }) => ({ path, faults }))).toEqual([]);
  });

  test('has what every address on every page leads to, and its place on the page', () => {
    const { site, visits } = at();
    expect(linkFaults(site, visits, new Set(files))).toEqual([]);
  });

  test('shows every page at its own address, as far as the rules of the server let it', () => {
    const { site, visits } = at();
    const own = visits.filter(({ path }) => stayingPages.has(path)).map(({ landed }) => landed);
    expect(own).toEqual(allPages.filter((path) => stayingPages.has(path)).map((path) => site + landing(path)));
    const moved = visits.filter(({ path }) => !stayingPages.has(path)).map(({ landed }) => landed.replace(/#.*$/, ''));
    expect(moved.filter((landed) => !own.includes(landed))).toEqual([]);
  });

  test('leads to a place on another page', async () => {
    const { site, visits } = at();
    const { from, to, fragment } = linkToAPlace(site, visits);
    await withTab(async (page) => {
      await page.goto(site + from);
      await Promise.all([page.waitForNavigation(), page.$eval(`a[href$="${to}#${fragment}"]`, (link) => link.click())]);
      expect(page.url()).toBe(`${site}${landing(to)}#${fragment}`);
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(fragment);
    });
  });
}

async function withTab(look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    await look(page);
  } finally {
    await page.close();
  }
}

const servings = servers.flatMap((server) => paths.map((path) => ({ server, path, name: server.name })));

describe.each(servings)('$name at $path', ({ server, path }) => {
  let served: ServedSite;
  let visits: readonly Visit[];

  beforeAll(async () => {
    served = await startServer(server, { dist, path });
    visits = await walk(browser, served.address, allPages);
  });

  afterAll(() => served.stop());

  testWalk(() => ({ site: served.address, visits }), server.landing);

  if (server.showsNotFoundPage) {
    test('shows a page for what is not there that asks for nothing more', async () => {
      await withTab(async (page) => {
        const faults = watch(page);
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        const address = `${served.address}nothing/is/here.html`;
        await noteLoads(page);
        await page.goto(address);
        await settled(page);
        expect(await page.title()).toBe(pages.find((each) => each.path === '404.html')?.document.title);
        expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
        // That the page itself is answered with 404 is an error to the browser.
        expect(faults.filter((fault) => !fault.endsWith(address))).toEqual([]);
      });
    });
  }

  test('has served the folder as it was built', () => {
    expect(folderBytes(served.folder)).toEqual(built);
    expect(folderBytes(dist)).toEqual(built);
  });
});

describe('the disk', () => {
  const site = `${pathToFileURL(dist).href}/`;
  let visits: readonly Visit[];

  beforeAll(async () => {
    visits = await walk(browser, site, allPages);
  });

  testWalk(
    () => ({ site, visits }),
    (path) => path,
  );
});
