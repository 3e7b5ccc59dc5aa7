import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../browser/axe.ts';
import { withPage, type View } from '../browser/open-page.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { htmlProblems } from './html-problems.ts';
import { plain } from './built-pages.ts';
import { MORE, NAMES, STATEMENTS_A_YEAR, TOPICS, writeLists } from './made-lists.ts';

let copy: ProjectCopy;
const inDist = (path: string) => join(copy.root, 'dist', path);
const html = (path: string) => readFileSync(inDist(path), 'utf8');
const page = (path: string) => parseHTML(html(path)).document;

beforeAll(async () => {
  copy = copySmallProject();
  writeLists(copy);
  await build(copy.root, { SITE_URL: 'https://example.org/news/' });
});

afterAll(() => copy.remove());

/** What a list leads to: the name, how many there are, and the page. */
function jumps(path: string, label: string): [name: string, count: number, to: string][] {
  const links = page(path).querySelectorAll(`.jump[aria-label="${label}"] li`);
  return [...links].map((item) => {
    const to = item.querySelector('a')?.getAttribute('href') ?? '';
    return [
      plain(item.querySelector('a')?.textContent),
      Number(item.querySelector('small')?.textContent),
      to.startsWith('#') ? path + to : posix.join(posix.dirname(path), to),
    ];
  });
}

/** What follows the headline. */
const stand = (path: string) => plain(page(path).querySelector('.stand')?.textContent);

const namesOn = (path: string) =>
  [...page(path).querySelectorAll('.listing .links li > a')].map((link) => plain(link.textContent));

describe('people by letter', () => {
  test('each name is under the letter or the script where a reader looks for it, and each has its count', () => {
    const under = Map.groupBy(NAMES, ([letter]): string => letter);
    const found = jumps('people.html', 'By letter');
    expect(found.map(([letter, count]) => [letter, count])).toEqual([
      ...[...under].slice(0, 7).map(([letter, all]) => [letter, all.length]),
      ['S', MORE.length],
      ...[...under].slice(7).map(([letter, all]) => [letter, all.length]),
    ]);
    for (const [letter, , to] of found.filter(([letter]) => letter !== 'S')) {
      expect(namesOn(to)).toEqual(under.get(letter)?.map(([, name]) => name));
    }
  });

  test('the pages of the whole list are as before', () => {
    expect(namesOn('people.html')).toHaveLength(50);
    expect(namesOn('people-2.html')).toHaveLength(NAMES.length + MORE.length - 50);
    expect(jumps('people-2.html', 'By letter')).toEqual(jumps('people.html', 'By letter'));
  });

  test('a long letter has pages, each with its title and address', () => {
    const pages = ['people/by-letter/s.html', 'people/by-letter/s-2.html'];
    expect(pages.flatMap(namesOn)).toEqual(MORE.map((id) => `Somebody ${id}`));
    expect(pages.map((path) => page(path).title)).toEqual(['People: S – Small', 'People: S (Page 2 of 2) – Small']);
    const [first = '', second = ''] = pages;
    expect(page(first).querySelector('.paging a')?.getAttribute('href')).toBe('s-2.html');
    expect(page(second).querySelector('.jump [aria-current=page]')?.textContent).toBe('S');
    for (const path of pages) {
      const address = `https://example.org/news/${path}`;
      expect(page(path).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
      expect(html('sitemap.xml')).toContain(`<loc>${address}</loc>`);
    }
  });
});

describe('background pages by letter', () => {
  const pages = ['background/by-letter/t.html', 'background/by-letter/t-2.html'];

  test('each title is where a reader looks for it: without its article, and by its number', () => {
    expect(['background.html', 'background-2.html'].flatMap(namesOn)).toEqual([...TOPICS, 'Two neighbours']);
    for (const path of ['background.html', 'background-2.html', ...pages]) {
      expect(jumps(path, 'By letter')).toEqual([
        ['A', 1, 'background/by-letter/a.html'],
        ['B', 1, 'background/by-letter/b.html'],
        ['T', 54, 'background/by-letter/t.html'],
      ]);
    }
    expect(namesOn('background/by-letter/b.html')).toEqual(['The Baltic']);
    expect(pages.flatMap(namesOn)).toEqual([...TOPICS.slice(2), 'Two neighbours']);
  });

  test('a letter says how many it has, of how many', () => {
    expect(page(pages[1] ?? '').title).toBe('Background: T (Page 2 of 2) – Small');
    expect(stand('background/by-letter/a.html')).toBe('1 of 56 background pages.');
    expect(html('sitemap.xml')).toContain('<loc>https://example.org/news/background/by-letter/t-2.html</loc>');
  });
});

test.each([
  ['people.html', 'Whoever an explainer names, with the roles they held and when.', 'People – Small'],
  [
    'people-2.html',
    'Whoever an explainer names, with the roles they held and when. Page 2 of 2.',
    'People (Page 2 of 2) – Small',
  ],
  [
    'sources-2.html',
    'Every outlet, office and institution that is cited, with who owns it and what it is good for. Page 2 of 2.',
    'Sources (Page 2 of 2) – Small',
  ],
  [
    'background-2.html',
    'Pages that are kept current and that the explainers draw on. Page 2 of 2.',
    'Background (Page 2 of 2) – Small',
  ],
  ['people/by-letter/s-2.html', '55 of 69 people. Page 2 of 2.', 'People: S (Page 2 of 2) – Small'],
])('%s says at its top, and in its title, which page it is', (path, told, title) => {
  expect([stand(path), page(path).title]).toEqual([told, title]);
});

test('the source of what is said of a person leads to that citation on the person’s page', () => {
  const links = [...page('people.html').querySelectorAll('.links .own a')];
  expect(links.length).toBeGreaterThan(40);
  for (const link of links) {
    const [path = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
    expect(path).toBe(link.closest('li')?.querySelector('a')?.getAttribute('href'));
    const entry = page(path).getElementById(id);
    expect(plain(entry?.textContent)).toContain('Who leads Russia');
    expect(plain(entry?.textContent)).toContain(plain(link.textContent));
  }
});

describe('sources by letter, kind and country', () => {
  test.each([
    [
      'By letter',
      [
        ['P', 54],
        ['T', 1],
        ['Z', 1],
      ],
    ],
    [
      'By kind',
      [
        ['state news agency', 1],
        ['newspaper', 52],
        ['court', 3],
      ],
    ],
    [
      'By country',
      [
        ['Austria', 2],
        ['Germany', 51],
        ['Russia', 1],
        ['Of no one country', 2],
      ],
    ],
  ] as const)('%s', (label, expected) => {
    const found = jumps('sources.html', label);
    expect(found.map(([name, count]) => [name, count])).toEqual(expected);
    for (const [name, count, to] of found) {
      const more = to.replace('.html', '-2.html');
      const all = [to, ...(existsSync(inDist(more)) ? [more] : [])].map(namesOn);
      expect(all.flat(), name).toHaveLength(count);
      expect(all[0]?.length).toBeLessThanOrEqual(50);
    }
  });

  test('an outlet stands where a reader looks for it, whether its name has an article or not', () => {
    const names = namesOn('sources/by-letter/p.html');
    expect(names.slice(17, 20)).toEqual(['Paper 19', 'The Paper 20', 'Paper 21']);
  });

  test('one that is filed by another name stands there in every list, and is shown by its own', () => {
    expect(namesOn('sources/by-letter/z.html')).toEqual(['Paper 01']);
    expect(namesOn('sources/by-kind/newspaper-2.html')).toEqual(['Paper 52', 'Paper 01']);
    expect(namesOn('sources-2.html').slice(-2)).toEqual(['TASS', 'Paper 01']);
    const options = [...page('search.html').querySelectorAll('[name=through] [data-name]')];
    expect(options.map((option) => option.getAttribute('data-name'))).toEqual(['TASS', 'Paper 01']);
    const saved = [...page('saved/talks.html').querySelectorAll('#S-sources > .grid li')];
    expect(saved.map((item) => plain(item.textContent))).toEqual(['TASS', 'Paper 01']);
  });

  test('a page of a part says what it has, of how many', () => {
    expect(page('sources/by-country/de-2.html').title).toBe('Sources: Germany (Page 2 of 2) – Small');
    expect(stand('sources/by-kind/court.html')).toBe('3 of 56 sources.');
    expect(page('sources/by-kind/court.html').querySelector('h1')?.textContent).toBe('Court');
  });
});

describe('what a person said, by year', () => {
  const PERSON = 'people/putin.html';
  const YEARS = ['2024', '2023', '2022', '2021'];

  test('the page has the first of each year, and leads to all of it', () => {
    const years = [...page(PERSON).querySelectorAll('.year')].map((year) => [
      plain(year.querySelector('h3')?.textContent),
      year.querySelectorAll('.said > li').length,
      plain(year.querySelector('.all')?.textContent),
      year.querySelector('.all a')?.getAttribute('href') ?? '',
    ]);
    const all = (year: string, count: number) => [year, 10, `All ${count} of ${year}`, `putin/${year}.html`];
    expect(years).toEqual([
      all('2024', 60),
      all('2023', 60),
      // With those that have the day of the article.
      all('2022', 62),
      all('2021', 60),
      ['no date recorded', 1, '', ''],
    ]);
    expect(jumps(PERSON, 'Years')).toEqual([
      ['2024', 60, 'people/putin.html#S-y-2024'],
      ['2023', 60, 'people/putin.html#S-y-2023'],
      ['2022', 62, 'people/putin.html#S-y-2022'],
      ['2021', 60, 'people/putin.html#S-y-2021'],
      ['no date recorded', 1, 'people/putin.html#S-y-undated'],
    ]);
  });

  test('each begins with the role of its day, and goes on with through whom we have it', () => {
    const chains = [...page(PERSON).querySelectorAll('.year:first-child .chain')].map((chain) =>
      plain(chain.textContent),
    );
    expect(new Set(chains)).toEqual(
      new Set(['said as President of Russiaquoted by TASS, Russia’s state-owned news agency']),
    );
    const ofSource = page('sources/paper-01.html').querySelector('.said .chain');
    expect(plain(ofSource?.textContent)).toBe('said by Putin, President of Russiaquoted by Paper 01, a private source');
  });

  test('the pages of a year have each of its statements once', () => {
    for (const year of YEARS) {
      const pages = [`people/putin/${year}.html`, `people/putin/${year}-2.html`];
      const said = pages.flatMap((path) =>
        [...page(path).querySelectorAll('.said > li p')].map((each) => plain(each.textContent)),
      );
      const things = said.filter((text) => text.startsWith('He said thing'));
      expect(new Set(things).size).toBe(STATEMENTS_A_YEAR);
      expect(things.every((text) => text.endsWith(`of ${year}.`))).toBe(true);
    }
  });

  test('a page of a year says which it is, and leads to the others and on', () => {
    const second = page('people/putin/2022-2.html');
    expect(second.title).toBe('Putin: statements, 2022, page 2 – Small');
    expect(page('people/putin/2022.html').title).toBe('Putin: statements, 2022 – Small');
    expect(plain(second.querySelector('.stand')?.textContent)).toBe(
      'Statements attributed to Putin, 2022: page 2 of 2.',
    );
    expect(second.querySelector('.paging a')?.getAttribute('href')).toBe('2022.html');
    expect(plain(second.querySelector('.jump [aria-current=page]')?.textContent)).toBe('2022');
    const others = jumps('people/putin/2022-2.html', 'Years').map(([, , to]) => to);
    expect(others).toEqual([...YEARS, 'undated'].map((year) => `people/putin/${year}.html`));
    expect(others.filter((path) => !existsSync(inDist(path)))).toEqual([]);
    const address = 'https://example.org/news/people/putin/2022-2.html';
    expect(second.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(html('sitemap.xml')).toContain(`<loc>${address}</loc>`);
  });

  test('a page of a year has its months, and leads to where each of the year begins', () => {
    const months = (path: string) =>
      [...page(path).querySelectorAll('.year')].map((month) => [
        plain(month.querySelector('h3')?.textContent),
        month.querySelectorAll('.said > li').length,
      ]);
    expect(months('people/putin/2022.html')).toEqual([
      ['December 2022', 2],
      ['May 2022', 20],
      ['March 2022', 28],
    ]);
    expect(months('people/putin/2022-2.html')).toEqual([
      ['March 2022', 11],
      ['2022', 1],
    ]);
    for (const path of ['people/putin/2022.html', 'people/putin/2022-2.html']) {
      expect(jumps(path, '2022 by month')).toEqual([
        ['December', 2, 'people/putin/2022.html#S-y-2022-12'],
        ['May', 20, 'people/putin/2022.html#S-y-2022-05'],
        ['March', 39, 'people/putin/2022.html#S-y-2022-03'],
        ['2022', 1, 'people/putin/2022-2.html#S-y-2022'],
      ]);
    }
    const [target = '', id = ''] = jumps('people/putin/2022.html', '2022 by month').at(-1)?.[2].split('#') ?? [];
    expect(plain(page(target).getElementById(id)?.textContent)).toBe('2022');
    const here = page('people/putin/2022-2.html').querySelectorAll('.jump [aria-current=true]');
    expect([...here].map((link) => plain(link.textContent))).toEqual(['March', '2022']);
  });

  test('a list that fits on a page has no years of its own', () => {
    const below = readdirSync(inDist('people'), { recursive: true, encoding: 'utf8' });
    expect(below.filter((path) => /^p-0[/\\].*\.html$/.test(path))).toEqual([]);
    expect(page('people/p-0.html').querySelector('#S-statements')).toBeNull();
  });
});

describe('where a source is cited, on several pages', () => {
  const pages = ['sources/tass.html', 'sources/tass/appears-2.html'];
  const headings = (path: string) =>
    [...page(path).querySelectorAll('#S-appears h3')].map((heading) => plain(heading.textContent));

  test('each page has its years as headings, and leads to where each begins', () => {
    expect(pages.map(headings)).toEqual([['2022', 'Background'], ['Background']]);
    for (const path of pages) {
      expect(jumps(path, 'Years: Where this source is cited')).toEqual([
        ['2022', 1, 'sources/tass.html#S-a-2022'],
        ['Background', 56, 'sources/tass.html#S-a-undated'],
      ]);
    }
    expect(plain(page('sources/tass.html').getElementById('S-a-undated')?.textContent)).toBe('Background');
  });
});

describe('what is on the page of a person or a source', () => {
  const contents = (path: string) =>
    [...page(path).querySelectorAll('.page-head .menu a')].map((link) => [
      plain(link.textContent),
      link.getAttribute('href') ?? '',
    ]);

  test.each([
    [
      'people/putin.html',
      [
        ['Roles', '#S-roles'],
        ['Statements attributed to Putin', '#S-statements'],
        ['Where this person appears', '#S-appears'],
        ['Feed', '#S-feeds'],
        ['Who says so', '#S-who-says-so'],
      ],
    ],
    [
      'sources/tass.html',
      [
        ['What it is good for', '#S-note'],
        ['Statements that rest on TASS', '#S-statements'],
        ['Where this source is cited', '#S-appears'],
        ['Feed', '#S-feeds'],
      ],
    ],
  ] as const)('stands in a list near its top, in order: %s', (path, expected) => {
    expect(contents(path)).toEqual(expected);
    const places = expected.map(([, to]) => html(path).indexOf(`id="${to.slice(1)}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('is in no list where it is little, nor in a copy of an explainer', () => {
    expect(contents('people/p-0.html')).toEqual([]);
    const saved = page('saved/talks.html');
    expect(saved.querySelectorAll('#S-people header, #S-sources header').length).toBeGreaterThan(1);
    expect(saved.querySelectorAll('#S-people header nav, #S-sources header nav')).toHaveLength(0);
  });

  test('is listed on a screen that is too narrow for headings beside it, and on no other', async () => {
    const isShown = (width: number) =>
      look('people/putin.html', { width }, (own) => own.$eval('.page-head .menu', (menu) => menu.checkVisibility()));
    expect(await Promise.all([320, 390, 820, 1100, 1280].map(isShown))).toEqual([true, true, true, true, false]);
  });
});

/** The kinds of pages that lists have, with statements and without. */
const PAGES = [
  'people.html',
  'people/by-letter/s-2.html',
  'sources.html',
  'sources/by-country/de.html',
  'background-2.html',
  'background/by-letter/t.html',
  'people/putin.html',
  'people/putin/2022.html',
  'sources/paper-01.html',
  'sources/tass.html',
  'sources/tass/appears-2.html',
  'years/2022.html',
];

test.each(PAGES)('%s is small, and valid HTML', async (path) => {
  expect(gzipSync(html(path), { level: 9 }).length).toBeLessThan(12_000);
  expect(await htmlProblems(html(path), path)).toEqual([]);
});

/** Looks at a built page from the disk. */
const look = <T>(path: string, view: View, see: (page: Page) => Promise<T>) =>
  withPage(pathToFileURL(inDist(path)).href, view, ({ page: seen }) => see(seen));

describe('in a browser', () => {
  test.each([
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 820 },
    { scheme: 'light', width: 320 },
    { forcedColors: true, width: 1280 },
  ] as const)('axe finds nothing on any of them: %o', async (view) => {
    for (const path of PAGES) expect(await look(path, view, axeViolations), path).toEqual([]);
  });

  test.each([320, 390])('at %i px every link of a list is a target of 24 pixels', async (width) => {
    let found = 0;
    for (const path of PAGES) {
      const boxes = await look(path, { width }, (own) =>
        own.$$eval('nav a, .links li > a, .facts dd > a, .intro a, .beyond a, .all a, .years a', (links) =>
          links
            .filter((link) => link.checkVisibility())
            .flatMap((link) =>
              [...link.getClientRects()].map((box) => ({
                text: link.textContent,
                height: box.height,
                // The end of a long name in a second line is as long as it is.
                width: link.getClientRects().length === 1 ? box.width : 24,
              })),
            ),
        ),
      );
      found += boxes.length;
      expect(
        boxes.filter((box) => Math.min(box.width, box.height) < 24),
        path,
      ).toEqual([]);
    }
    expect(found).toBeGreaterThan(400);
  });

  test('no link of a list lies under another', async () => {
    const covered = await look('sources.html', { width: 320 }, (own) =>
      own.$$eval('.jump a', (links) =>
        links
          .filter((link) => {
            const { left, top, width, height } = link.getBoundingClientRect();
            scrollTo(0, top + scrollY - 100);
            const box = link.getBoundingClientRect();
            return ![left + 1, left + width / 2].every(
              (x) => document.elementFromPoint(x, box.top + height / 2) === link,
            );
          })
          .map((link) => link.textContent),
      ),
    );
    expect(covered).toEqual([]);
  });

  /** How many statements of each year can be seen, and what a year without any says. */
  const seen = (own: Page) =>
    own.$$eval('.year', (years) =>
      years.map((year) => {
        const shown = [...year.querySelectorAll('.said > li')].filter((item) => item.checkVisibility()).length;
        const none = year.querySelector('.none');
        return none?.checkVisibility() ? none.textContent : shown;
      }),
    );
  const NONE = 'None of that kind among those shown here.';

  test.each([
    ['all', [10, 10, 10, 10, 1]],
    ['own', [NONE, 10, 8, NONE, NONE]],
    ['state', [10, NONE, 10, NONE, 1]],
    ['others', [NONE, 10, NONE, 10, NONE]],
  ] as const)('without a script, what is chosen decides what is shown: %s', async (choice, expected) => {
    const found = await look('people/putin.html', { scripts: false }, async (own) => {
      const radio = choice === 'all' ? '.sift input' : `#S-show-${choice}`;
      await own.$eval(radio, (input) => input.scrollIntoView());
      await own.click(radio);
      return seen(own);
    });
    expect(found).toEqual(expected);
  });

  test('the choice says how many each leaves of those that the page shows', () => {
    const labels = [...page('people/putin.html').querySelectorAll('.sift label')].map((label) =>
      plain(label.textContent),
    );
    expect(plain(page('people/putin.html').querySelector('.sift legend')?.textContent)).toBe('Of these 41 show');
    expect(labels).toEqual([
      'all',
      'with the words themselves 18',
      'known through state-controlled sources alone 21',
      'known through other sources 20',
    ]);
  });

  test('what would leave all or nothing cannot be chosen', () => {
    expect(page('sources/paper-01.html').querySelector('#S-show-others')).toBeNull();
    expect(page('sources/paper-01.html').querySelector('#S-show-own')).not.toBeNull();
  });

  test('the keyboard alone chooses, and goes on to the years', async () => {
    const found = await look('people/putin.html', {}, async (own) => {
      await own.focus('.sift input');
      await own.keyboard.press('ArrowDown');
      const chosen = await seen(own);
      await own.keyboard.press('Tab');
      await own.keyboard.press('Enter');
      return { chosen, hash: new URL(own.url()).hash };
    });
    expect(found).toEqual({
      chosen: [NONE, 10, 8, NONE, NONE],
      hash: '#S-y-2024',
    });
  });

  test('paper has all, and none of what only a screen can do', async () => {
    const found = await look('people/putin.html', {}, async (own) => {
      await own.click('#S-show-own');
      await own.emulateMediaType('print');
      const hidden = await own.$$eval(
        '.sift, .jump, .none',
        (all) => all.filter((each) => each.checkVisibility()).length,
      );
      return { shown: await seen(own), hidden };
    });
    expect(found).toEqual({ shown: [10, 10, 10, 10, 1], hidden: 0 });
  });

  test.each([
    [1280, true],
    [820, false],
  ])('at %i px the years stand beside the list: %s', async (width, isBeside) => {
    const found = await look('people/putin.html', { width, height: 600 }, async (own) => {
      await own.$eval('#S-y-2022', (heading) => heading.scrollIntoView({ behavior: 'instant' }));
      return own.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return {
          isBefore: box('.jump').right <= box('.roll').left,
          isInView: box('.jump').top >= 0 && box('.jump').top < 100,
        };
      });
    });
    expect(found).toEqual({ isBefore: isBeside, isInView: isBeside });
  });
});
