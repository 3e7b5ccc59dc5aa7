import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { builtSite } from '../setup/provided.ts';
import { withPage, type View } from './open-page.ts';

const { dist } = builtSite();
const folder = mkdtempSync(join(tmpdir(), 'search-'));
let below: Served;

/** The site below a path of a host. */
beforeAll(async () => {
  cpSync(dist, join(folder, 'a/b'), { recursive: true });
  below = await serve(folder, 4600, () => undefined);
});

afterAll(() => {
  below.server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

const places = [
  { from: 'a path of a host', site: () => new URL('a/b/', below.address).href },
  { from: 'the disk', site: () => `${pathToFileURL(dist).href}/` },
];

/** What an answer shows: what is said of it, the titles of pages, and the statements with their chains. */
interface Seen {
  readonly tally: string;
  readonly titles: readonly string[];
  readonly statements: readonly string[];
}

async function seen(page: Page): Promise<Seen> {
  await page.waitForFunction(() => {
    const said = document.querySelector('#S-tally:not(:has(.wait))')?.textContent ?? '';
    if (document.querySelector('#S-found[aria-busy=true]')) return false;
    // Before an answer comes, it says how much there is to be searched.
    return said !== '' && (location.search.length < 2 || !said.startsWith('In 2'));
  });
  const texts = (selector: string) => page.$$eval(selector, (all) => all.map((each) => each.textContent.trim()));
  return {
    tally: await page.$eval('#S-tally', (each) => each.textContent),
    titles: await texts('.hits h3'),
    statements: await texts('.said:not(.hits) > li'),
  };
}

/** Asks the search page, by its address, and looks at the answer. */
function ask<T>(site: string, query: string, look: (page: Page, seen: Seen) => Promise<T> | T, view: View = {}) {
  return withPage(`${site}search.html${query}`, view, async ({ page, faults }) => {
    const result = await look(page, await seen(page));
    expect(faults).toEqual([]);
    return result;
  });
}

const TALKS = 'Putin and Xi plan to talk before the year ends';
const RUSSIA = 'How Russia and China grew closer';
const COP27 = 'COP27 agrees a loss-and-damage fund';

/** What a reader asks, the page that is expected first, and what a statement among the answers has. */
const questions = [
  { question: 'putin xi talk', first: TALKS },
  { question: 'loss and damage fund', first: 'How the loss-and-damage fund came about' },
  { question: 'damage cop27', first: COP27 },
  { question: 'grew closer', first: RUSSIA },
  { question: 'peskov', first: 'Dmitry Peskov' },
  { question: 'tass', first: 'TASS' },
  { question: 'GUTERRES justice', statement: /step towards justice.*said by António Guterres, .*United Nations/ },
  { question: 'antonio guterres', first: 'António Guterres' },
  { question: 'tribunal', statement: /said by Vladimir Putin, .*president/ },
  { question: '"no limits"', statement: /has “no limits”/ },
  { question: '"limits no"', none: true },
  { question: '"sets up" fund elephant', none: true },
  { question: 'south china sea', first: RUSSIA },
  { question: 'gas pipeline siberia', statement: /Power of Siberia/ },
  { question: 'rehman floods', statement: /floods that hit 33 million people.*said by Sherry Rehman/ },
  { question: 'sanction', statement: /sanctions/ },
  { question: 'samarkand', statement: /met in Samarkand/ },
  { question: 'samarkend', statement: /met in Samarkand/ },
  { question: 'transitional comm', statement: /transitional committee of 24 members/ },
  { question: 'Единая', statement: /Единая Россия/ },
  { question: 'شكري', first: 'Sameh Shoukry' },
  { question: '习近平', first: 'Xi Jinping' },
  { question: 'UN secretary-general', first: 'António Guterres' },
  { question: 'Putin on the tribunal', statement: /tribunal.*said by Vladimir Putin/ },
  { question: 'Putin 2016', statement: /His support was about the ruling.*said by Vladimir Putin/ },
  { question: 'peskof', first: 'Dmitry Peskov' },
  { question: 'gutteres', first: 'António Guterres' },
  { question: 'uterres', first: 'António Guterres' },
  { question: 'pskov', first: 'Dmitry Peskov' },
  { question: 'AP', first: 'Associated Press' },
  { question: 'zzyzx', none: true },
] as const satisfies readonly Asked[];

interface Asked {
  readonly question: string;
  readonly first?: string;
  readonly statement?: RegExp;
  readonly none?: true;
}

const inAddress = (question: string) => `?q=${encodeURIComponent(question)}`;

describe.each(places)('from $from', ({ site }) => {
  test.each<Asked>(questions)('$question', async ({ question, first, statement, none }) => {
    await ask(site(), inAddress(question), (_, { titles, statements, tally }) => {
      if (none) expect([titles, statements, tally.startsWith('Nothing')]).toEqual([[], [], true]);
      if (first !== undefined) expect(titles[0]).toBe(first);
      if (statement) expect(statements.filter((each) => statement.test(each))).not.toEqual([]);
    });
  });

  test('each statement leads to its passage, and each chosen filter leaves fewer', async () => {
    await ask(site(), '?q=china', async (page, all) => {
      const links = await page.$$eval('.said:not(.hits) small a', (each) => each.map((link) => link.href));
      expect(links.length).toBeGreaterThan(5);
      await page.select('#S-who', 'vladimir-putin');
      await page.waitForFunction(() => location.search.includes('who='));
      await page.waitForFunction((before) => document.querySelector('#S-tally')?.textContent !== before, {}, all.tally);
      const { statements } = await seen(page);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.filter((each) => !each.includes('said by Vladimir Putin'))).toEqual([]);
      await page.goto(links[0] ?? '');
      expect(await page.$eval(':target', (target) => target.textContent.length)).toBeGreaterThan(20);
    });
  });

  test('what is typed is answered in place: the focus stays, and the address can be shared', async () => {
    await ask(site(), '', async (page, { tally }) => {
      expect(tally).toMatch(/^In 2 explainers, 2 background pages and \d+ statements\.$/);
      await page.focus('#S-q');
      await page.keyboard.type('trib');
      await page.waitForSelector('.hits h3');
      await page.keyboard.type('unal');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search === '?q=tribunal');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('S-q');
      expect(await page.title()).toBe('tribunal – Search – Backgrounder');
      expect(await page.$eval('#S-tally', (status) => status.getAttribute('role'))).toBe('status');
      const { titles } = await seen(page);
      await page.reload();
      expect((await seen(page)).titles).toEqual(titles);
    });
  });

  test('the keyboard alone asks, goes on to the answer, and begins anew', async () => {
    await ask(site(), '', async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { id, textContent } = document.activeElement ?? document.body;
          return id === '' ? textContent : id;
        });
      await page.focus('#S-q');
      await page.keyboard.type('tribunal');
      await page.waitForSelector('.hits h3');
      await seen(page);
      const stops: unknown[] = [];
      for (let stop = 0; stop < 7; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused());
      }
      expect(stops).toEqual(['Search', 'S-who', 'S-through', 'S-kind', 'S-owner', 'S-year', RUSSIA]);
      await page.focus('#S-q');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => location.search === '');
      expect((await seen(page)).tally).toMatch(/^In 2 explainers/);
      expect(await focused()).toBe('S-q');
    });
  });

  test('the number beside a choice is what it leaves of what was found, where all of that is there', async () => {
    await ask(site(), '?q=tribunal', async (page, { statements }) => {
      const label = () => page.$eval('#S-who option[value=vladimir-putin]', (option) => option.textContent);
      const said = statements.filter((each) => each.includes('said by Vladimir Putin'));
      expect(said.length).toBeGreaterThan(0);
      expect(await label()).toBe(`Vladimir Putin (${said.length})`);
      await page.select('#S-who', 'vladimir-putin');
      // The answer of before stands until the new one comes.
      await page.waitForFunction(
        (count) => document.querySelectorAll('#S-found .said:not(.hits) > li').length === count,
        {},
        said.length,
      );
      expect((await seen(page)).statements).toHaveLength(said.length);
      // Another speaker would not be among what was found.
      expect(await page.$$eval('#S-who option', (all) => all.filter((each) => each.text.includes('(')))).toEqual([]);
      await page.$eval('input#S-q', (field) => (field.value = ''));
      await page.select('#S-who', '');
      await page.waitForFunction(() => location.search === '');
      const { tally } = await seen(page);
      expect(tally).toMatch(/^In 2 explainers/);
      expect(Number(/\((\d+)\)/.exec(await label())?.[1])).toBeGreaterThan(said.length);
    });
  });

  test('a statement that is found by who said it has the name marked', async () => {
    await ask(site(), '?q=peskov', async (page) => {
      const marked = await page.$$eval('.said:not(.hits) .chain mark', (all) => all.map((each) => each.textContent));
      expect(new Set(marked)).toEqual(new Set(['Peskov']));
    });
  });

  test('of a phrase the whole is marked, and its words elsewhere are not', async () => {
    await ask(site(), '?q=%22the+tribunal%22', async (page) => {
      const marks = await page.$$eval('.found mark', (all) => all.map((each) => each.textContent.toLowerCase()));
      expect(marks.length).toBeGreaterThan(2);
      marks.forEach((mark, place) => expect(mark).toBe(place % 2 === 0 ? 'the' : 'tribunal'));
      const text = await page.$eval('.found', (found) => found.textContent);
      expect((text.match(/\bthe\b/gi) ?? []).length).toBeGreaterThan(marks.length / 2);
    });
  });

  test('paper has the answer, and nothing to press', async () => {
    await ask(site(), '?q=tribunal', async (page) => {
      await page.emulateMediaType('print');
      const isSeen = (selector: string) =>
        page.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).length);
      expect(await isSeen('main :is(input, select, button)')).toBe(0);
      expect(await isSeen('#S-tally, .said > li')).toBeGreaterThan(4);
    });
  });

  test('what is chosen and leaves nothing can be taken away by a press', async () => {
    await ask(site(), '?q=tribunal&who=xi-jinping', async (page) => {
      // How many statements it has of all is no answer.
      const button = await page.$eval('#S-chosen button:not([hidden])', (each) => each.textContent);
      expect(button.trim()).toMatch(/^Speaker: Xi Jinping\s*×\s*take away$/);
    });
    await ask(site(), '?q=tribunal&year=1966', async (page, { tally }) => {
      expect(tally).toBe('Nothing with “tribunal” in what is chosen.');
      await page.click('#S-chosen button:not([hidden])');
      await page.waitForSelector('.hits h3');
      expect(await page.evaluate(() => location.search)).toBe('?q=tribunal');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('S-year');
      expect(await page.$$('#S-chosen button:not([hidden])')).toEqual([]);
    });
  });

  test('what a word is taken for is said, also where the choice leaves nothing of it', async () => {
    await ask(site(), '?q=tribunl', (_, { tally }) => {
      expect(tally).toMatch(/ No text has “tribunl”\. Looked for instead: “tribunal”\.$/);
    });
    await ask(site(), '?q=tribunl&year=1966', (_, { tally }) => {
      expect(tally).toMatch(/^Nothing with “tribunl” in what is chosen\. No text has “tribunl”\. Looked/);
    });
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '__proto__ constructor toString',
    `${'"'.repeat(99)} \\ %00 \u202E`,
    'a'.repeat(10_000),
    '.* [a-z]+ (?:x|y){9} ^$ \\1 \\p{L}',
    '\0\0trib\0unal',
    '=who:vladimir-putin',
  ])('nothing runs of %s', async (question) => {
    await ask(site(), `${inAddress(question)}&who=__proto__&year=%22%3E%3Cb%3E`, async (page, { titles }) => {
      expect(titles).toEqual([]);
      expect(await page.$$('#S-tally *, .found img, #S-find script')).toEqual([]);
    });
  });
});

test.each(['?q=%zz', '?q=%', '?q=%ED%A0%80', '?q=%00%00', '?q=x&q=%F0%9F&who=%zz'])(
  'an address that is broken breaks nothing: %s',
  async (query) => {
    await ask(places[0]?.site() ?? '', query, async (page) => {
      // Half of a pair of characters, as no keyboard writes it.
      await page.$eval('input#S-q', (field) => (field.value = 'tribunal \uD800'));
      await page.evaluate(() => {
        for (const select of document.querySelectorAll('select')) select.value = '';
      });
      await page.focus('#S-q');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.hits h3');
      expect((await seen(page)).titles).toContain(RUSSIA);
    });
  },
);

test('a first question asks for few files of few bytes, and for none before', async () => {
  await withPage(`${places[0]?.site() ?? ''}search.html?q=tribunal`, {}, async ({ page, requests }) => {
    await seen(page);
    const scripts = requests.filter((address) => address.endsWith('.js'));
    expect(scripts.length).toBeLessThanOrEqual(6);
  });
  await withPage(`${places[0]?.site() ?? ''}search.html`, {}, async ({ page, requests }) => {
    await seen(page);
    expect(requests.filter((address) => address.endsWith('.js'))).toHaveLength(1);
  });
});

test('a part that does not come is said, and asked for again', async () => {
  await withPage(`${places[0]?.site() ?? ''}search.html`, {}, async ({ page }) => {
    await seen(page);
    await page.setOfflineMode(true);
    await page.type('#S-q', 'tribunal');
    await page.waitForFunction(() =>
      document.querySelector('#S-tally')?.textContent.startsWith('A part of the search'),
    );
    await page.setOfflineMode(false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hits h3');
  });
});

describe.each([320, 390, 1280])('at %i px', (width) => {
  test.each(['', '?q=tribunal', '?q=tribunal&year=1966'])('what can be pressed is large enough: %s', async (query) => {
    const look = (page: Page) =>
      page.$$eval('main :is(a, button, input, select)', (all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => ({ name: each.textContent.trim(), box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
      );
    expect(await ask(places[0]?.site() ?? '', query, look, { width })).toEqual([]);
  });

  test('fields of one row stand side by side, however long their names are', async () => {
    await ask(
      places[0]?.site() ?? '',
      '',
      async (page) => {
        const boxes = await page.$$eval('.sieve p:has(select)', (all) =>
          all.map((each) => ({
            row: each.getBoundingClientRect().bottom,
            top: each.querySelector('select')?.getBoundingClientRect().top,
          })),
        );
        const rows = Map.groupBy(boxes, ({ row }) => Math.round(row));
        expect(rows.size).toBe(width === 1280 ? 5 : 3);
        for (const row of rows.values()) expect(new Set(row.map(({ top }) => top)).size).toBe(1);
      },
      { width },
    );
  });
});

test('without JavaScript there is no field, and the ways in say what to do', async () => {
  await withPage('search.html', { scripts: false }, async ({ page }) => {
    const isSeen = (selector: string) =>
      page.$$eval(selector, (all) => all.filter((each) => each.checkVisibility()).length);
    expect(await isSeen('form, fieldset, input, select, button, #S-tally')).toBe(0);
    expect(await page.$eval('noscript', (each) => each.textContent)).toContain('your browser runs none');
    expect(await isSeen('#S-ways a')).toBeGreaterThan(8);
  });
});
