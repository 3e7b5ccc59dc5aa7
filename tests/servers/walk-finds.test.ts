import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserEndpoint } from '../setup/provided.ts';
import { linkFaults } from './link-faults.ts';
import { nginx } from './nginx.ts';
import { startServer, type ServedSite } from './start.ts';
import { walk, type Visit } from './walk.ts';

const page = (content: string, charset = 'utf-8') =>
  `<!doctype html><meta charset="${charset}"><link rel="icon" href="data:,">${content}`;

/** A site on which everything is wrong that the walk looks for; `fine.html` alone is as it should be. */
const site = {
  'fine.html': page('<p id="place">'),
  'links.html': page(`<a href="fine.html"></a><a href="fine.html#place"></a><a href="links.html?x=1"></a>
    <a href="https://example.org/x"></a><a href="mailto:a@example.org"></a><img src="file.txt" alt="" hidden>
    <a href="nothing.html"></a><a href="fine.html#nowhere"></a><a href="#here"></a><a href="../x.html"></a>
    <a href="/x.html"></a><a href="./"></a><a href="http://["></a>`),
  'errors.html': page('<script>console.error("said"); console.warn("warned"); throw new Error("thrown")</script>'),
  'missing.html': page('<script src="nothing.js"></script>'),
  'refused.html': page(
    `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="file.txt" alt="">`,
  ),
  'latin.html': page('', 'iso-8859-1'),
  'moved.html': page('<meta http-equiv="refresh" content="0; url=fine.html">'),
  'file.txt': 'a file',
};

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
const browser = await connect({ browserWSEndpoint: browserEndpoint(), defaultViewport: null });
const paths = [...Object.keys(site).filter((path) => path.endsWith('.html')), 'gone.html'];
let served: ServedSite;
let visits: readonly Visit[];

beforeAll(async () => {
  for (const [path, text] of Object.entries(site)) writeFileSync(join(folder, path), text);
  served = await startServer(nginx, { dist: folder, path: '/a/b/' });
  visits = await walk(browser, served.address, paths);
});

afterAll(async () => {
  await browser.disconnect();
  await served.stop();
  rmSync(folder, { recursive: true });
});

const faultsOf = (path: string) => visits.find((visit) => visit.path === path)?.faults;

test('a page that is as it should be has no fault', () => {
  expect(faultsOf('fine.html')).toEqual([]);
});

test.each([
  { path: 'errors.html', faults: [/^console: said /, /^console: warned /, /^script: Error: thrown/] },
  { path: 'missing.html', faults: [/^404: .*\/a\/b\/nothing\.js$/] },
  { path: 'refused.html', faults: [/^console: .*violates the following Content Security Policy directive/] },
  { path: 'latin.html', faults: [/^read as windows-1252$/] },
  { path: 'gone.html', faults: [/^404: .*gone\.html$/] },
])('$path has the faults $faults', ({ path, faults }) => {
  for (const fault of faults) expect(faultsOf(path)).toContainEqual(expect.stringMatching(fault));
});

test('a page that has moved is followed', () => {
  expect(visits.find(({ path }) => path === 'moved.html')?.landed).toBe(`${served.address}fine.html`);
});

test('addresses that lead to nothing or out of the folder are found, and no others', () => {
  const at = served.address;
  const host = new URL('/', at).href;
  expect(linkFaults(at, visits, new Set(Object.keys(site)))).toEqual([
    `links.html: ${at}nothing.html: leads to nothing`,
    `links.html: ${at}fine.html#nowhere: there is no #nowhere`,
    `links.html: ${at}links.html#here: there is no #here`,
    `links.html: ${host}a/x.html: leads out of the folder`,
    `links.html: ${host}x.html: leads out of the folder`,
    `links.html: ${at}: leads to nothing`,
    'links.html: http://[: is no address',
    `missing.html: ${at}nothing.js: leads to nothing`,
  ]);
});
