import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPage } from '../browser/open-page.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { at } from '../checks/small-site.ts';
import { build } from '../setup/build.ts';
import { addToSite } from '../setup/own-pages.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { filesIn } from './built-pages.ts';

/** An archive in many scripts: what each article says, and what a reader asks to find it. */
const ARCHIVE = [
  { id: 'polish', says: 'Łódź odbuduje most przez Wartę', asked: ['lodz', 'most warte', '"odbuduje most"'] },
  { id: 'turkish', says: 'İstanbul’da köprü açıldı', asked: ['istanbul', 'kopru', 'koprü acıldı'] },
  { id: 'vietnamese', says: 'Thủ tướng đến Đà Nẵng', asked: ['da nang', 'thu tuong'] },
  { id: 'russian', says: 'Ёлкин открыл мост через реку', asked: ['елкин', 'мост реку', 'мос'] },
  { id: 'arabic', says: 'افتتح الوزير الجِسر الجديد', asked: ['الجسر', 'الوزير الجديد'] },
  { id: 'chinese', says: '市长宣布修建新大桥', asked: ['大桥', '市长 大桥', '修建新大桥'] },
  { id: 'japanese', says: '市長は橋の再建を発表した', asked: ['再建', '橋'] },
  { id: 'korean', says: '시장은 다리를 다시 짓겠다고 말했다', asked: ['시장', '다리를 다시'] },
] as const;

/** More speakers than a select names, each with one statement. */
const SPEAKERS = Array.from({ length: 105 }, (_, number) => `speaker-${String(number + 1).padStart(3, '0')}`);

let copy: ProjectCopy;
let below: Served;
const inCopy = (path: string) => join(copy.root, path);

beforeAll(async () => {
  copy = copySmallProject();
  const article = readFileSync(inCopy(at.article), 'utf8');
  const write = (id: string, text: string) => writeFileSync(inCopy(`content/articles/${id}.mdx`), text);
  for (const { id, says } of ARCHIVE) {
    write(
      id,
      article.replace('title: Putin has called', `title: An article of ${id}`).replace('The end is open.', `${says}.`),
    );
  }
  write('secret', article.replace('title: Putin has called', 'title: Zugzwang for nobody\ndraft: true'));
  const later = 'title: Held for a while, quixotically\nembargo: 2999-01-01T00:00:00Z';
  write('held', article.replace('title: Putin has called', later));
  write('many', spokenBy(SPEAKERS, article));
  const person = readFileSync(inCopy(at.person), 'utf8');
  for (const id of SPEAKERS) {
    writeFileSync(inCopy(`content/people/${id}.yaml`), person.replace(/^name: .*\naliases: .*$/m, `name: Mx ${id}`));
  }
  const filed = 'name: 田中 一郎\nfiledAs: たなか いちろう';
  writeFileSync(
    inCopy('content/people/tanaka.yaml'),
    readFileSync(inCopy(at.person), 'utf8').replace(/^name: .*\naliases: .*$/m, filed),
  );
  addToSite(copy, 'redirects: { /articles/bygone.html: /articles/talks.html }\n');
  await build(copy.root);
  cpSync(inCopy('dist'), inCopy('host/a/b'), { recursive: true });
  below = await serve(inCopy('host'), 4700, () => undefined);
});

afterAll(() => {
  below.server.close().closeAllConnections();
  copy.remove();
});

/** An article in which each of these people says something. */
function spokenBy(ids: readonly string[], article: string): string {
  const citations = ids.map((id) => `  by-${id}: { by: ${id}, source: tass, describes: A speech of ${id} }\n`);
  const said = ids.map((id) => `The house of ${id} stands.[^by-${id}]`);
  return article
    .replace('title: Putin has called', 'title: Many have spoken')
    .replace('citations:\n', `citations:\n${citations.join('')}`)
    .replace('The end is open.', `${said.join('\n\n')}\n\nThe end is open.`);
}

const places = [
  { from: 'the disk', site: () => pathToFileURL(inCopy('dist/')).href },
  { from: 'a path of a host', site: () => new URL('a/b/', below.address).href },
];

describe.each(places)('in an archive of many scripts, from $from', ({ site }) => {
  test.each(ARCHIVE.flatMap(({ id, asked }) => asked.map((question) => ({ id, question }))))(
    '“$question” finds the article of $id, and what it says',
    async ({ id, question }) => {
      const address = `${site()}search.html?q=${encodeURIComponent(question)}`;
      await withPage(address, {}, async ({ page, faults }) => {
        await page.waitForSelector('.found h3');
        expect(await page.$eval('.found h3', (title) => title.textContent)).toBe(`An article of ${id}`);
        const links = await page.$$eval('.said:not(.hits) small a', (all) =>
          all.map((link) => link.getAttribute('href')),
        );
        expect(links.every((href) => href?.startsWith(`articles/${id}.html#S-p`))).toBe(true);
        expect(links.length).toBeGreaterThan(0);
        expect(faults).toEqual([]);
      });
    },
  );
});

describe.each(places)('of many speakers, from $from', ({ site }) => {
  const listed = (page: Page) => page.$$eval('#S-who option', (all) => all.map(({ value }) => value));
  const chosen = (page: Page) => page.$eval('select#S-who', ({ selectedOptions: [option] }) => option?.text);

  test('those with the most statements can be chosen, which is said, with ways to all', async () => {
    await withPage(`${site()}search.html`, {}, async ({ page }) => {
      expect(await listed(page)).toHaveLength(101);
      const note = await page.$eval('.sieve .most', ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(note).toMatch(
        /^No more than 100 speakers and 100 outlets are listed: .* lead to a search: People, Sources\.$/,
      );
      expect(await page.$$eval('.most a', (all) => all.map((link) => link.getAttribute('href')))).toEqual([
        'people.html',
        'sources.html',
      ]);
    });
  });

  test('any other is chosen by a link of its page, and is named', async () => {
    await withPage(`${site()}search.html`, {}, async ({ page, faults }) => {
      const known = await listed(page);
      const id = SPEAKERS.find((each) => !known.includes(each)) ?? '';
      await page.goto(`${site()}people/${id}.html`);
      const link = await page.waitForSelector(`text/Search in what Mx ${id} said`);
      await Promise.all([page.waitForNavigation(), link?.click()]);
      await page.waitForSelector('.found h3');
      expect(await chosen(page)).toBe(`Mx ${id}`);
      expect(await page.$eval('#S-tally', (each) => each.textContent)).toBe('1 page and 1 statement.');
      // Also where a link leads to nothing.
      await page.goto(`${site()}search.html?q=elephant&who=${id}`);
      await page.waitForSelector('#S-chosen button:not([hidden])');
      expect(await chosen(page)).toBe(`Mx ${id}`);
      const button = await page.$eval('#S-chosen button:not([hidden])', (each) => each.textContent);
      expect(button.replace(/\s+/g, ' ')).toContain(`Speaker: Mx ${id}`);
      expect(faults).toEqual([]);
    });
  });

  test('what an address says is no name', async () => {
    await withPage(`${site()}search.html?who=Nora%20Vale&year=1066`, {}, async ({ page }) => {
      await page.waitForSelector('#S-chosen button:not([hidden])');
      expect(await chosen(page)).toBe('another');
      expect(await page.$eval('main', (main) => main.textContent)).not.toMatch(/Nora|1066/);
      expect(await page.$eval('#S-tally', (each) => each.textContent)).toBe('Nothing has all that is chosen.');
    });
  });
});

test.each(['田中', 'たなか', 'たなか いちろう'])(
  'a person is found by the name, and by how it is read: “%s”',
  async (question) => {
    const address = `${pathToFileURL(inCopy('dist/search.html')).href}?q=${encodeURIComponent(question)}`;
    await withPage(address, {}, async ({ page, faults }) => {
      await page.waitForSelector('.found h3');
      expect(await page.$eval('.found h3', (title) => title.textContent)).toBe('田中 一郎');
      expect(faults).toEqual([]);
    });
  },
);

test('the index has nothing of a draft, of what is under an embargo and of what has moved', () => {
  const files = filesIn(inCopy('dist')).filter((file) => file.startsWith('search'));
  expect(files.length).toBeGreaterThan(10);
  const text = files.map((file) => readFileSync(inCopy(`dist/${file}`), 'utf8')).join('\n');
  expect(text).toContain('polish');
  expect(text).not.toMatch(/zugzwang|secret|quixotic|held for|bygone/i);
});

test('every statement of the texts leads to a place that its page has', () => {
  const texts = filesIn(inCopy('dist')).filter((file) => /^search\/texts\/(?:articles|background)/.test(file));
  const lost = texts.flatMap((file) => {
    const text = readFileSync(inCopy(`dist/${file}`), 'utf8');
    const pages = [...text.matchAll(/"kind":"(articles|background)","id":"([^"]+)"(.*?)"citations":/g)];
    return pages.flatMap(([, kind, id, passages = '']) => {
      const html = readFileSync(inCopy(`dist/${kind}/${id}.html`), 'utf8');
      return [...passages.matchAll(/"anchor":"([^"]+)"/g)].filter(([, anchor]) => !html.includes(`id="${anchor}"`));
    });
  });
  expect(texts.length).toBeGreaterThan(3);
  expect(lost).toEqual([]);
});

/** The files of the search by their names. */
function searchFiles(): ReadonlyMap<string, string> {
  const files = filesIn(inCopy('dist')).filter((file) => file.startsWith('search/'));
  return new Map(files.map((file) => [file, readFileSync(inCopy(`dist/${file}`), 'utf8')]));
}

/** Three builds. */
const LONG = { timeout: 10 * 60_000 };

test(
  'what is kept for the next build gives the bytes of a first one, and an edit changes no other text',
  LONG,
  async () => {
    const before = searchFiles();
    await build(copy.root);
    expect(searchFiles()).toEqual(before);
    const path = inCopy('content/articles/polish.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('odbuduje most', 'zburzy most'));
    await build(copy.root);
    const edited = searchFiles();
    const texts = [...edited].filter(([file, text]) => file.includes('/texts/') && before.get(file) !== text);
    expect(texts.map(([, text]) => text.includes('zburzy'))).toEqual([true]);
    expect([...edited].some(([file, text]) => file.includes('/words/') && text.includes('zburzy'))).toBe(true);
    expect([...edited.values()].filter((text) => text.includes('odbuduje'))).toEqual([]);
    rmSync(inCopy('.astro'), { recursive: true });
    rmSync(inCopy('dist'), { recursive: true });
    await build(copy.root);
    expect(searchFiles()).toEqual(edited);
  },
);
