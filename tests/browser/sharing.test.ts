import type { Page } from 'puppeteer-core';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { withPage } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

const { address, dist } = builtSite();
const PAGE = new URL(ARTICLE, address).href;

/** What is in the clipboard, with the leave that a user would have to give. */
async function clipboard(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.share [role=status]')?.textContent === 'Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function clipboardIs(state: 'granted' | 'denied', page: Page): Promise<void> {
  const names = ['clipboard-read', 'clipboard-write'] as const;
  const permissions = names.map((name) => ({ permission: { name }, state }));
  await page.browserContext().setPermission(new URL(address).origin, ...permissions);
  await page.bringToFront();
}

/** Runs in the page. Selects from one text to another, both of them unique in the body. */
const select = (from: string, to: string) => {
  const walker = document.createTreeWalker(document.querySelector('.body') ?? document, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (text.includes(from)) range.setStart(node, text.indexOf(from));
    if (text.includes(to)) range.setEnd(node, text.indexOf(to) + to.length);
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

describe('without JavaScript', () => {
  test('the row has no button that does nothing, and the citation can be copied by hand', async () => {
    await withPage(ARTICLE, { scripts: false }, async ({ page }) => {
      const seen = await page.$$eval('#S-share button', (all) => all.filter((each) => each.checkVisibility()).length);
      expect(seen).toBe(0);
      const cited = await page.$eval('#S-as-text', (field) => field.textContent);
      expect(cited).toContain('“Putin and Xi plan to talk before the year ends”');
      expect(cited).toMatch(/Version of \d+ \w+ \d{4}\./);
      expect(await page.$('.para')).toBeNull();
    });
  });
});

test('each button copies its field, and the address is that of the page', async () => {
  await withPage(`${ARTICLE}?utm=1#S-who`, {}, async ({ page }) => {
    await clipboardIs('granted', page);
    expect(await page.$eval('#S-address', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''))).toBe(
      PAGE,
    );
    for (const id of ['S-address', 'S-as-text']) {
      await page.click(`#${id} + button`);
      const text = await page.$eval(`#${id}`, (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
      expect(await clipboard(page)).toBe(text);
      await page.$eval('.share [role=status]', (status) => (status.textContent = ''));
    }
  });
});

test('without the clipboard’s leave it copies as browsers did before', async () => {
  await withPage(ARTICLE, {}, async ({ page, faults }) => {
    await clipboardIs('denied', page);
    await page.focus('#S-as-text + button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.share [role=status]')?.textContent !== '');
    expect(await page.$eval('.share [role=status]', (status) => status.textContent)).toBe('Copied');
    expect(await page.evaluate(() => document.activeElement?.previousElementSibling?.id)).toBe('S-as-text');
    expect(faults).toEqual([]);
  });
});

test('BibTeX is copied from where it is folded away', async () => {
  await withPage(ARTICLE, {}, async ({ page }) => {
    await clipboardIs('granted', page);
    await page.click('#S-share summary');
    await page.click('#S-as-bibtex + button');
    expect(await clipboard(page)).toMatch(/^@misc\{putin-xi-talks,\n/);
  });
});

test('the system’s sheet gets the title and the address, and nothing that was added to it', async () => {
  await withPage(ARTICLE, {}, async ({ page }) => {
    await page.evaluateOnNewDocument(() => {
      navigator.share = (data) => {
        document.body.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(`${PAGE}?utm=1#S-who`);
    const title = await page.title();
    // Its script comes when the page has been painted.
    await page.waitForSelector('#S-share p:first-child > button');
    await page.click('#S-share p:first-child > button');
    const shared = await page.$eval('body', (body) => body.dataset.shared ?? '');
    expect(JSON.parse(shared)).toEqual({ title, url: PAGE });
  });
});

describe('a paragraph', () => {
  test('is copied from the keyboard with who said each part of it, and with its own link', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      await clipboardIs('granted', page);
      const id = await page.$eval('.body p:has(.para)', (first) => first.id);
      await page.focus(`#${id} .para`);
      await page.keyboard.press('Enter');
      const [quote, who, title, link] = (await clipboard(page)).split('\n');
      expect(quote).toMatch(/^“Russia’s President Vladimir Putin .*”$/);
      expect(quote).not.toMatch(/\d”$|\.\d/);
      expect(who).toMatch(
        /^said by Dmitry Peskov, .*quoted by TASS, Russia’s state-owned news agency, relayed by Reuters/,
      );
      expect(title).toBe('Putin and Xi plan to talk before the year ends, 26 December 2022');
      expect(link?.startsWith(`${PAGE}#${id}:~:text=`)).toBe(true);
    });
  });

  test('is copied without the marks of corrections', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      await clipboardIs('granted', page);
      await page.$eval('.body p:has(.para) sup', (mark) => {
        mark.insertAdjacentHTML('afterend', ' <small><a href="#S-changes">Corrected on 4 March 2027</a></small>');
      });
      await page.focus('.body .para');
      await page.keyboard.press('Enter');
      expect(await clipboard(page)).not.toContain('Corrected');
    });
  });

  test('says in words what copies it, when it is pointed at or focused and not before', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      const seen = () =>
        page.$eval('.body .para', (link) => {
          const { opacity, pointerEvents } = getComputedStyle(link);
          return [opacity, pointerEvents, getComputedStyle(link, '::after').content];
        });
      const [opacity, events] = await seen();
      expect([opacity, events]).toEqual(['0', 'none']);
      await page.hover('.body p:has(.para)');
      expect(await seen()).toEqual(['1', 'auto', '"Copy with who said it"']);
    });
  });

  test('moves nothing when its sign comes', async () => {
    const height = (scripts: boolean) =>
      withPage(ARTICLE, { width: 390, scripts }, ({ page }) =>
        page.$eval('.body', (body) => body.getBoundingClientRect().height),
      );
    expect(await height(true)).toBe(await height(false));
  });
});

describe('a selection', () => {
  test('gets whole words, the reference that its sentence ends with, and a link that marks it', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      await clipboardIs('granted', page);
      await page.evaluate(select, 'an its full-scale inv', 'full-scale inv');
      await page.waitForSelector('.pick:not([hidden])');
      await page.click('.pick');
      const [quote, who, , link = ''] = (await clipboard(page)).split('\n');
      expect(quote).toBe('“began its full-scale invasion”');
      expect(who).toMatch(/^reported by Reuters, /);
      expect(link).toMatch(/#S-p[a-z0-9]+:~:text=began%20its%20full%2Dscale%20invasion$/);
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForFunction(() => scrollY > 0);
      const target = await page.$(':target');
      const marked = await target?.screenshot();
      await page.goto('about:blank');
      await page.goto(link.replace(/:~:.*/, ''));
      await page.waitForFunction(() => scrollY > 0);
      const plain = await (await page.$(':target'))?.screenshot();
      expect(Buffer.compare(Buffer.from(marked ?? []), Buffer.from(plain ?? []))).not.toBe(0);
    });
  });

  test('that goes over several sentences names whoever said each', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      await clipboardIs('granted', page);
      await page.evaluate(select, 'It says that the friendship', 'is not an alliance');
      await page.waitForSelector('.pick:not([hidden])');
      await page.click('.pick');
      const [quote, who] = (await clipboard(page)).split('\n');
      expect(quote).toMatch(/^“It says that the friendship .* “no limits”\. Qin Gang, .* is not an alliance”$/);
      expect(who).toMatch(/joint statement of 4 February 2022.*; said by Qin Gang/);
    });
  });

  test('outside the text offers nothing, and an empty one hides the button again', async () => {
    await withPage(ARTICLE, {}, async ({ page }) => {
      await page.evaluate(select, 'It says that the friendship', 'is not an alliance');
      await page.waitForSelector('.pick:not([hidden])');
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.waitForSelector('.pick[hidden]');
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('footer') ?? document.body));
      await page.waitForFunction(() => getSelection()?.isCollapsed === false);
      expect(await page.$('.pick:not([hidden])')).toBeNull();
    });
  });
});

test('the script has at most 3 kB as gzip makes them', async () => {
  const path = await withPage(ARTICLE, {}, ({ page }) =>
    page.$$eval('script[src]', (all) =>
      all.map((each) => each.getAttribute('src') ?? '').find((src) => src.includes('share')),
    ),
  );
  const script = readFileSync(join(dist, 'articles', path ?? ''));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3000);
});
