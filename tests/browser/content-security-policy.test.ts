import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { withPage } from './open-page.ts';
import { allKinds, ARTICLE } from './page-kinds.ts';
import { settled } from './settled.ts';

const { dist, address } = builtSite();

/** What the policies of a page block while it loads: each directive with what it blocks. */
async function violations(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('violation', (text: string) => found.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(globalThis, 'violation');
      if (typeof tell === 'function')
        Reflect.apply(tell, undefined, [`${event.effectiveDirective} ${event.blockedURI}`]);
    });
  });
  await page.goto(url);
  await settled(page);
  return found;
}

test.each(allKinds)('$kind has nothing that its policy blocks', async ({ path }) => {
  const found = await withPage(ARTICLE, {}, ({ page }) => violations(page, new URL(path, address).href));
  expect(found).toEqual([]);
});

describe('a page that was changed on its way', () => {
  let folder = '';
  const open = async (change: (html: string) => string) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, change(readFileSync(join(dist, 'about.html'), 'utf8')));
    return withPage(ARTICLE, {}, async ({ page }) => {
      const blocked = await violations(page, pathToFileURL(file).href);
      return { blocked, font: await page.evaluate(() => getComputedStyle(document.body).fontFamily) };
    });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('loses a style of which one byte is another', async () => {
    const { font } = await open((html) => html);
    expect(font).toContain('Newsreader');
    const damaged = await open((html) => html.replace('<style>', '<style> '));
    expect(damaged.blocked).toContain('style-src-elem inline');
    expect(damaged.font).not.toContain('Newsreader');
  });

  test.each([
    { what: 'a script', markup: '<script>document.title = "taken"</script>', blocked: 'script-src-elem inline' },
    { what: 'an event handler', markup: '<img src="data:," onerror="1" alt="">', blocked: 'script-src-attr inline' },
    { what: 'a style attribute', markup: '<p style="color:red">x</p>', blocked: 'style-src-attr inline' },
    {
      what: 'an image from elsewhere',
      markup: '<img src="https://example.org/a.png" alt="">',
      blocked: 'img-src https://example.org/a.png',
    },
    {
      what: 'a frame',
      markup: '<iframe src="https://example.org/"></iframe>',
      blocked: 'frame-src https://example.org',
    },
    {
      what: 'another base for its links',
      markup: '<base href="https://example.org/">',
      blocked: 'base-uri https://example.org/',
    },
  ])('does not get $what', async ({ markup, blocked }) => {
    const page = await open((html) => html.replace('</body>', `${markup}</body>`));
    expect(page.blocked).toContain(blocked);
  });
});
