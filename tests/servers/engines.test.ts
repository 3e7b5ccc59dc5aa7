import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focus, tabThrough } from '../browser/focus.ts';
import { overflowing } from '../browser/overflow.ts';
import { ARTICLE, kindsElsewhere, pageKinds } from '../browser/page-kinds.ts';
import { builtSite } from '../setup/provided.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { nginx } from './nginx.ts';
import { startServer, type ServedSite } from './start.ts';
import { startWebkit } from './webkit.ts';

const { dist } = builtSite();
const allKinds = [...pageKinds, ...kindsElsewhere, { kind: '404', path: '404.html' }];
const engines = [
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebkit },
];
const places = [
  { from: 'a server', site: () => served.address },
  { from: 'the disk', site: () => `${pathToFileURL(dist).href}/` },
];
/** A page on which everything is wrong that an engine tells of. */
const ERRORS = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="img-src 'none'">
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><script>console.error('said'); console.warn('warned'); throw new Error('thrown')</script>`;
const work = mkdtempSync(join(tmpdir(), 'backgrounder-'));
let served: ServedSite;

beforeAll(async () => {
  served = await startServer(nginx, { dist, path: '/a/b/' });
});

afterAll(async () => {
  await served.stop();
  rmSync(work, { recursive: true });
});

describe.each(engines)('$name', ({ start }) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(() => engine.close());

  test.each(pageKinds)('leads through $kind by Tab, in the order of the page and in view', async ({ path }) => {
    await engine.open(served.address + path, 1280);
    const seen = await tabThrough({ pressTab: () => engine.press('Tab'), focus: () => engine.ask(focus) });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ fault }) => fault !== '')).toEqual([]);
    const order = seen.map(({ index }) => index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('finds errors and warnings', async () => {
    const file = join(work, 'errors.html');
    writeFileSync(file, ERRORS);
    const faults = await engine.faults([pathToFileURL(file).href]);
    for (const text of ['said', 'warned', 'thrown', 'img-src']) {
      expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^file:.*errors\\.html: .*${text}`)));
    }
  });

  describe.each(places)('from $from', ({ site }) => {
    test('shows a page of each kind without an error', async () => {
      expect(await engine.faults(allKinds.map(({ path }) => site() + path))).toEqual([]);
    });

    test.each(allKinds)('shows $kind with nothing beyond the edge of a phone', async ({ path }) => {
      await engine.open(site() + path, 390);
      expect(await engine.ask(() => innerWidth)).toBe(390);
      expect(await engine.ask(overflowing)).toEqual([]);
    });

    test('leads past the navigation by the first link', async () => {
      await engine.open(site() + ARTICLE, 1280);
      await engine.press('Tab');
      await engine.press('Enter');
      expect(await engine.ask(() => location.hash)).toBe('#S-main');
      await engine.press('Tab');
      expect(await engine.ask(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    test.each([1280, 390])('opens a person’s entry by a click and closes it by Escape, at %i px', async (width) => {
      await engine.open(site() + ARTICLE, width);
      await expect.poll(() => engine.ask(opensNames)).toBe(true);
      const entry = await engine.ask(entryOfFirst);
      expect(entry).not.toBe('');
      await engine.click('a.person');
      expect(await engine.ask(openEntry)).toBe(entry);
      await engine.press('Escape');
      expect(await engine.ask(openEntry)).toBe('');
      expect(await engine.ask(entryOfFirst)).toBe(entry);
    });

    test('does so from the keyboard, and the focus comes back', async () => {
      await engine.open(site() + ARTICLE, 1280);
      await expect.poll(() => engine.ask(opensNames)).toBe(true);
      await engine.ask(() => document.querySelector<HTMLElement>('a.person')?.focus());
      await engine.press('Enter');
      expect(await engine.ask(openEntry)).toBe(await engine.ask(entryOfFirst));
      await engine.press('Escape');
      expect(await engine.ask(openEntry)).toBe('');
      expect(await engine.ask(() => document.activeElement?.className)).toBe('person');
    });

    test('folds and unfolds a note by a click and from the keyboard', async () => {
      await engine.open(site() + ARTICLE, 390);
      const before = await engine.ask(isNoteShown);
      await engine.click('.note summary');
      expect(await engine.ask(isNoteShown)).toBe(!before);
      await engine.ask(() => document.querySelector<HTMLElement>('.note summary')?.focus());
      await engine.press('Enter');
      expect(await engine.ask(isNoteShown)).toBe(before);
    });

    test('answers a question of the address, and one that is written, where the focus is', async () => {
      await engine.open(`${site()}search.html?q=tribunal`, 390);
      await expect.poll(() => engine.ask(firstFound)).toBe('How Russia and China grew closer');
      await engine.ask(() => {
        const field = document.querySelector<HTMLInputElement>('#S-q');
        if (field) field.value = 'peskov';
        field?.focus();
      });
      await engine.press('Enter');
      await expect.poll(() => engine.ask(firstFound)).toBe('Dmitry Peskov');
      expect(await engine.ask(() => location.search)).toBe('?q=peskov');
      expect(await engine.ask(() => document.activeElement?.id)).toBe('S-q');
    });

    test('has no answer to what nothing has, and nothing of a question runs', async () => {
      await engine.open(`${site()}search.html?q=%3Cimg%20src%3Dx%3E%20zzyzx`, 390);
      await expect.poll(() => engine.ask(tally)).toMatch(/^Nothing/);
      expect(await engine.ask(() => document.querySelectorAll('#S-tally *, .found img').length)).toBe(0);
    });

    test('finds a phrase, a word with a wrong letter, and words of other scripts', async () => {
      for (const [question, first] of FOUND) {
        await engine.open(`${site()}search.html?q=${encodeURIComponent(question)}`, 1280);
        await expect.poll(() => engine.ask(tally)).toMatch(/^\d/);
        expect([question, await engine.ask(firstFound)]).toEqual([question, first]);
      }
    });

    test('leads from the lists of people, years and topics to their pages', async () => {
      for (const [path, link, to] of LED) {
        await engine.open(site() + path, 390);
        await engine.click(link);
        await expect.poll(() => engine.ask(() => location.href)).toBe(site() + to);
      }
    });

    test('leads from a note to its section on the page of the background', async () => {
      await engine.open(site() + ARTICLE, 1280);
      await engine.click('.note .more a');
      await expect.poll(() => engine.ask(() => location.href)).toMatch(/\/background\/[\w-]+\.html#./);
      expect(await engine.ask(() => document.querySelector(':target')?.id)).toBe(
        await engine.ask(() => location.hash.slice(1)),
      );
    });
  });
});

/** What is asked, and the title of the best answer. */
const FOUND = [
  ['"law of the sea"', 'How Russia and China grew closer'],
  ['tribunel', 'How Russia and China grew closer'],
  ['习近平', 'Xi Jinping'],
  ['شكري', 'Sameh Shoukry'],
] as const;

/** A page, a link on it, and where that leads. */
const LED = [
  ['years.html', 'main a[href="years/2022.html"]', 'years/2022.html'],
  ['years/2022.html', 'main a[href="../articles/putin-xi-talks.html"]', 'articles/putin-xi-talks.html'],
  ['background.html', 'main a[href="background/russia-china/used.html"]', 'background/russia-china/used.html'],
  ['people.html', 'main a[href="people/xi-jinping.html"]', 'people/xi-jinping.html'],
] as const;

/** Runs in the page. What the search says of an answer. */
function tally(): string {
  return document.querySelector('#S-tally:not(:has(.wait))')?.textContent ?? '';
}

/** Runs in the page. The title of the best answer. */
function firstFound(): string {
  return document.querySelector('.hits h3')?.textContent ?? '';
}

/** Runs in the page. Whether its script is there, which comes when the page is on the screen: until then a name is a plain link. */
function opensNames(): boolean {
  let isTaken = false;
  const link = document.querySelector('a.person');
  const note = (event: Event): void => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  link?.addEventListener('click', note, { once: true });
  link?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  return isTaken;
}

/** Runs in the page. The entry that is open as a popover, in words. */
function openEntry(): string {
  return (document.querySelector(':popover-open')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Runs in the page. The entry in “Who is who” of the person named first, in words. */
function entryOfFirst(): string {
  const hash = document.querySelector('a.person')?.getAttribute('href') ?? '#';
  return (document.getElementById(hash.slice(1))?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Runs in the page. Whether the text of the first note can be seen. */
function isNoteShown(): boolean {
  return document.querySelector('.note p')?.checkVisibility() ?? false;
}
