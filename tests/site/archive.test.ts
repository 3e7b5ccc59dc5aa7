import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { axeViolations } from '../browser/axe.ts';
import { withPage } from '../browser/open-page.ts';
import { build } from '../setup/build.ts';
import { publishing, type PublishedCopy } from '../setup/published-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { beginArchive, dayOf, growArchive } from './archive.ts';
import { filesIn, pages as demoPages, pagesIn, plain } from './built-pages.ts';
import { takenUp } from './chromium-search.ts';
import { htmlProblems } from './html-problems.ts';

const OLD_ADDRESS = 'https://example.org/news/';

let copy: PublishedCopy;
let served: Served;

/** The front page and the ids of feeds, of half the archive and at another address. */
let before: { readonly home: string; readonly ids: readonly string[] };

const built = (name: string) => readFileSync(join(copy.root, 'dist', name), 'utf8');
const page = (path: string) => parseHTML(built(path)).document;

/** Where the links of a page lead that are found by a selector, from the root of the site. */
const leadsTo = (path: string, selector: string) =>
  [...page(path).querySelectorAll(selector)].map((link) =>
    posix.join(posix.dirname(path), (link.getAttribute('href') ?? '').replace(/#.*$/, '')),
  );

const textsOf = (path: string, selector: string) =>
  [...page(path).querySelectorAll(selector)].map((element) => plain(element.textContent));

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/** A feed as a library reads it that others wrote. */
function atom(path: string) {
  const parsed = parseFeed(built(path));
  if (parsed.format !== 'atom') throw new Error(`read as ${parsed.format}`);
  return parsed.feed;
}

const idsIn = (paths: readonly string[]) =>
  paths.flatMap((path) => [atom(path).id ?? '', ...(atom(path).entries ?? []).map(({ id }) => id ?? '')]);

beforeAll(async () => {
  copy = publishing(copySmallProject());
  served = await serve(join(copy.root, 'dist'), 4600, () => undefined);
  beginArchive(copy);
  await build(copy.root, { SITE_URL: OLD_ADDRESS });
  const feeds = [
    'background/topic-1/feed.xml',
    'background/unused/feed.xml',
    'people/idle/feed.xml',
    'sources/tass/feed.xml',
  ];
  before = { home: built('index.html'), ids: idsIn(feeds) };
  growArchive(copy);
  await build(copy.root, { SITE_URL: served.address });
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

/** What a link to so many says. */
const counted = (count: number, [one, both, many]: readonly [string, string, string]) =>
  count > 2 ? `All ${count} ${many}` : count === 2 ? both : one;

/** The paths of the articles of the archive, those of the newest days first. */
const newest = Array.from({ length: 72 }, (_, index) => `articles/report-${71 - index}.html`);

describe('the front page of an archive', () => {
  test('has the newest explainer, and five more', () => {
    expect(leadsTo('index.html', '.item.lead h2 a')).toEqual(newest.slice(0, 1));
    expect(leadsTo('index.html', '.news h3 a')).toEqual(newest.slice(1, 6));
    expect(page('index.html').querySelectorAll('.news .chain')).toHaveLength(5);
  });

  test('leads on to all of them, each of which stands once on one of the pages that follow each other', () => {
    const all = [leadsTo('index.html', '.item h2 a, .news h3 a')];
    for (let path: string | undefined = 'index.html'; path; [path] = leadsTo(path, '.paging [rel=next]')) {
      if (path !== 'index.html') all.push(leadsTo(path, '.item h2 a'));
    }
    expect(all.map((list) => list.length)).toEqual([6, 50, 23]);
    expect(new Set(all.flat()).size).toBe(79);
  });

  test('has the six topics of the newest explainers, each with its three newest and the way to all', () => {
    expect(textsOf('index.html', '.topics h3')).toEqual([7, 6, 5, 4, 3, 2].map((number) => `Topic ${number}`));
    expect(leadsTo('index.html', '.topics > li:first-child ol a')).toEqual(
      [71, 63, 55].map((number) => `articles/report-${number}.html`),
    );
    expect(textsOf('index.html', '.topics > li:first-child > p')).toEqual([
      'Background as of 1 March 2026',
      'All 9 explainers',
    ]);
    expect(leadsTo('index.html', '.topics .all a')[0]).toBe('background/topic-7/used.html');
    expect(leadsTo('index.html', '#S-topics .beyond a')).toEqual(['background.html']);
  });

  test('has the five newest years and the way to all', () => {
    expect(textsOf('index.html', '.years a')).toEqual(['2024', '2023', '2022', '2021', '2020']);
    expect(textsOf('index.html', '.years small').slice(0, 2)).toEqual(['12 explainers', '18 explainers']);
    expect(leadsTo('index.html', '#S-years .beyond a')).toEqual(['years.html']);
  });

  test('has who spoke, through whom, and what was put right', () => {
    const [people, sources, corrections] = [1, 2, 3].map((column) => `#S-who .wide > div:nth-child(${column}) li a`);
    expect(leadsTo('index.html', people ?? '')).toEqual(['people/putin.html', 'people.html']);
    expect(textsOf('search.html', '#S-ways .wide > div:last-child small').slice(0, 2)).toEqual(['12 explainers', '18']);
    expect(leadsTo('index.html', sources ?? '')).toEqual(['sources/tass.html', 'sources.html']);
    expect(leadsTo('index.html', corrections ?? '')).toEqual(['articles/report-0.html', 'corrections.html']);
  });

  test('says of how many all are', () => {
    const entries = (kind: string) => readdirSync(join(copy.root, 'content', kind)).length;
    const last = (path: string, selector: string) => textsOf(path, selector).at(-1);
    expect(entries('background')).toBeGreaterThan(6);
    expect(last('index.html', '#S-topics .beyond a')).toBe(`All ${entries('background')} topics`);
    for (const [path, id] of [
      ['index.html', '#S-who'],
      ['search.html', '#S-ways'],
    ] as const) {
      const all = (column: number) => last(path, `${id} .wide > div:nth-child(${column}) li a`);
      expect(all(1)).toBe(counted(entries('people'), ['1 person', 'Both people', 'people']));
      expect(all(2)).toBe(counted(entries('sources'), ['1 source', 'Both sources', 'sources']));
    }
  });

  test('has as many bytes, whatever there is', () => {
    const now = built('index.html');
    expect(gzip(now)).toBeLessThan(7000);
    // What half the archive has not yet is a correction.
    expect(gzip(now) - gzip(before.home)).toBeLessThan(400);
  });
});

test('the front page of a small site has all of it and no blocks of an archive', () => {
  const home = demoPages.find(({ path }) => path === 'index.html')?.document;
  expect(home?.querySelectorAll('.item')).toHaveLength(2);
  expect(['background', 'people'].map((id) => home?.querySelector(`#S-${id}`) !== null)).toEqual([true, true]);
  expect(home?.querySelectorAll('#S-newest, #S-topics, #S-years, #S-who')).toHaveLength(0);
});

describe('the years', () => {
  const years = ['2024', '2023', '2022', '2021', '2020', '2019'];

  test('have a page each, and all one', () => {
    expect(leadsTo('years.html', '.years a')).toEqual(years.map((year) => `years/${year}.html`));
    expect(leadsTo('years/2023.html', '.paging a')).toEqual(['years/2022.html', 'years.html', 'years/2024.html']);
  });

  test('have their explainers by month, newest first, and the first of a month that has a page of its own', () => {
    expect(textsOf('years/2023.html', '.months h2').slice(0, 2)).toEqual(['December 2023', 'November 2023']);
    const inMay = '#S-month-05';
    expect(leadsTo('years/2023.html', `${inMay} .links a`)).toEqual(
      ['report-52', 'of-may-5', 'of-may-4', 'of-may-3'].map((id) => `articles/${id}.html`),
    );
    expect(textsOf('years/2023.html', `${inMay} .beyond a`)).toEqual(['All 7 of May 2023']);
    expect(leadsTo('years/2023.html', `${inMay} .beyond a`)).toEqual(['years/2023/05.html']);
    expect(leadsTo('years/2023/05.html', '.links a')).toHaveLength(7);
    expect(textsOf('years/2023/05.html', '.stand')).toContain('7 explainers.');
    expect(filesIn(join(copy.root, 'dist')).filter((file) => /^years\/\d+\//.test(file))).toEqual([
      'years/2023/05.html',
    ]);
  });

  test('a page of a year leads to its months, and one of a month to those before and after it', () => {
    const jumps = [...page('years/2023.html').querySelectorAll('.jump[aria-label="2023 by month"] li')];
    expect(jumps.map((item) => plain(item.textContent)).slice(6, 9)).toEqual(['June 1', 'May 7', 'April 1']);
    const to = jumps.map((item) => item.querySelector('a')?.getAttribute('href')?.slice(1) ?? '');
    expect(to.map((id) => page('years/2023.html').getElementById(id)?.localName)).toEqual(to.map(() => 'section'));
    const beside = [...page('years/2023/05.html').querySelectorAll('.paging a')].map((link) => [
      link.getAttribute('rel'),
      plain(link.textContent),
      link.getAttribute('href'),
    ]);
    expect(beside).toEqual([
      ['prev', 'April 2023', '../2023.html#S-month-04'],
      [null, '2023', '../2023.html'],
      ['next', 'June 2023', '../2023.html#S-month-06'],
    ]);
  });

  test('have every explainer on the page of the day of its news', () => {
    const listed = [...years.map((year) => `years/${year}.html`), 'years/2023/05.html'].flatMap((path) =>
      leadsTo(path, '.links a'),
    );
    expect(new Set(listed).size).toBe(79);
    expect(leadsTo(`years/${dayOf(20).slice(0, 4)}.html`, '.links a')).toContain('articles/report-20.html');
  });

  test('have titles and descriptions of their own', () => {
    const heads = ['years.html', 'years/2023.html', 'years/2023/05.html'].map((path) => [
      page(path).title,
      page(path).querySelector('meta[name=description]')?.getAttribute('content'),
    ]);
    expect(heads).toEqual([
      ['Explainers by year – Small', 'Every explainer, by the day of its news.'],
      ['Explainers of 2023 – Small', '18 explainers. Every explainer, by the day of its news.'],
      ['Explainers of May 2023 – Small', '7 explainers. Every explainer, by the day of its news.'],
    ]);
  });

  test('are in the sitemap, and so are the topics', () => {
    for (const path of ['years.html', 'years/2023.html', 'years/2023/05.html', 'background/topic-0/used.html']) {
      expect(built('sitemap.xml')).toContain(`<loc>${served.address}${path}</loc>`);
    }
  });
});

describe('a topic', () => {
  test('has a page of all its explainers, to which that of the background leads', () => {
    expect(leadsTo('background/topic-1/used.html', '#S-used .links > li > a')).toHaveLength(9);
    expect(leadsTo('background/topic-1.html', '#S-used .links > li > a')).toHaveLength(5);
    expect(leadsTo('background/topic-1.html', '#S-used .beyond a')).toEqual(['background/topic-1/used.html']);
    expect(page('background/topic-1/used.html').title).toBe('All explainers: Topic 1 – Small');
    expect(leadsTo('background.html', '.links p a')).toContain('background/topic-1/used.html');
  });

  test('of few explainers has them all on its own page, which leads to no other of the same', () => {
    expect(leadsTo('background/neighbours.html', '#S-used .links > li > a').length).toBeGreaterThan(0);
    expect(leadsTo('background/neighbours.html', '#S-used .beyond a')).toEqual([]);
    expect(leadsTo('background.html', '.links p a')).toContain('background/neighbours/used.html');
  });

  test.each(['background/topic-1.html', 'background/topic-1/used.html'])(
    'has feeds that %s names and leads to',
    (path) => {
      const named = [...page(path).querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
      for (const feed of ['feed.xml', 'feed.json'].map((name) => `background/topic-1/${name}`)) {
        expect(named).toContain(served.address + feed);
        expect(leadsTo(path, 'main .key a')).toContain(feed);
      }
    },
  );

  test('has in its feed the new explainers and the changes of its own page, the newest in front', () => {
    const { title, links, entries = [] } = atom('background/topic-0/feed.xml');
    expect(title?.value).toBe('Small: Topic 0: new explainers and changes');
    expect(links?.map(({ href }) => href).slice(0, 2)).toEqual(
      ['feed.xml', '.html'].map((end) => `${served.address}background/topic-0${end === '.html' ? end : `/${end}`}`),
    );
    const told = entries.map((entry) => `${entry.updated?.slice(0, 10)} ${entry.title?.value}`);
    expect(told.slice(0, 4)).toEqual([
      '2026-03-07 Report 0',
      ...['Report 64', 'Report 56', 'Of May 5'].map((name) => `2026-03-06 ${name}`),
    ]);
    expect(told.slice(11)).toEqual([
      '2026-03-04 Update: Topic 0',
      ...[32, 24, 16, 8].map((number) => `2026-03-01 Report ${number}`),
    ]);
  });

  test('has the same in JSON', () => {
    const parsed = parseFeed(built('background/topic-0/feed.json'));
    if (parsed.format !== 'json') throw new Error(`read as ${parsed.format}`);
    const items = parsed.feed.items?.map(({ id, title }) => ({ id, title }));
    expect(items).toEqual(
      atom('background/topic-0/feed.xml').entries?.map(({ id, title }) => ({ id, title: title?.value })),
    );
  });

  test('shares its entries with the feed of the site', () => {
    const ofSite = new Set(atom('feed.xml').entries?.map(({ id }) => id));
    const own = atom('background/topic-7/feed.xml').entries?.map(({ id }) => id) ?? [];
    expect(own.filter((id) => ofSite.has(id)).length).toBeGreaterThan(3);
  });
});

describe('a person and a source', () => {
  test.each([
    ['people/putin', 'Small: Statements attributed to Putin'],
    ['sources/tass', 'Small: Statements that rest on TASS'],
  ])('%s has a feed of fifty statements at most that its page names and leads to', (path, title) => {
    const feed = atom(`${path}/feed.xml`);
    expect(feed.title?.value).toBe(title);
    expect(feed.entries).toHaveLength(50);
    const links = [...page(`${path}.html`).querySelectorAll('link[rel=alternate]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`${served.address}${path}/feed.xml`);
    expect(leadsTo(`${path}.html`, 'main .key a')).toContain(`${path}/feed.xml`);
  });

  test('have what was newly attributed in front: of a text that was changed, the one statement that was', () => {
    const entries = atom('people/putin/feed.xml').entries ?? [];
    const changed = entries.filter(({ links }) => links?.[0]?.href?.includes('report-0.html'));
    expect(changed.map(({ title, updated }) => [title?.value, updated])).toEqual([
      ['Putin has called twice.', '2026-03-07T00:00:00Z'],
    ]);
    expect(changed[0]).toBe(entries[0]);
    expect(entries.slice(1).every(({ published }) => published === '2026-03-06T00:00:00Z')).toBe(true);
  });

  test('have each statement with who said it and the page that it stands on', () => {
    const [entry] = atom('people/putin/feed.xml').entries ?? [];
    expect(entry?.content?.value).toMatch(
      /<p>Putin has called twice\.<\/p><p>Who says so: said by <b>.*Putin.*<\/b>, President of Russia; quoted by <b>.*TASS.*<\/b>, Russia’s state-owned news agency\.<\/p><p><a href="[^"]*articles\/[^"]*#S-p/,
    );
    expect(entry?.links?.map(({ rel }) => rel)).toEqual(['alternate', 'via']);
  });
});

test('feeds keep their ids on a site that has moved, of entries with new ids too, and lie where they were', () => {
  const feeds = [
    'background/topic-1/feed.xml',
    'background/renamed/feed.xml',
    'people/busy/feed.xml',
    'sources/tass/feed.xml',
  ];
  const now = new Set(idsIn(feeds));
  expect(feeds.map((path) => atom(path).id ?? '').filter((id) => !before.ids.includes(id))).toEqual([]);
  const stillThere = before.ids.filter((id) => now.has(id));
  expect(stillThere.length).toBeGreaterThan(feeds.length + 4);
  for (const kind of ['background/unused', 'people/idle']) {
    const renamed = kind.replace('unused', 'renamed').replace('idle', 'busy');
    expect(built(`${kind}/feed.xml`)).toBe(built(`${renamed}/feed.xml`));
  }
});

test('nothing of a draft or of what waits is anywhere', () => {
  const texts = filesIn(join(copy.root, 'dist')).filter((file) => /\.(html|xml|json|js)$/.test(file));
  expect(texts.filter((file) => /Not for you|Wait for it|articles\/(secret|waiting)/.test(built(file)))).toEqual([]);
});

const shown = [
  'index.html',
  'index-2.html',
  'years.html',
  'years/2023.html',
  'years/2023/05.html',
  'background/topic-0/used.html',
];

test('Chromium takes the search of the site up when it sees the front page', async () => {
  expect(await takenUp(served.address, served.server)).toEqual([
    { short_name: 'Small', url: `${served.address}search.html?q={searchTerms}` },
  ]);
});

test('the HTML of the new pages is valid', async () => {
  const found = pagesIn(join(copy.root, 'dist')).filter(({ path }) => shown.includes(path));
  expect(found).toHaveLength(shown.length);
  for (const { html, path } of found) expect(await htmlProblems(html, path)).toEqual([]);
});

test.each([
  ['the list of a month from what stands above it', 'years/2023/05.html', '.listing', '.stand'],
  [
    'what comes after an explainer from what came before',
    'articles/report-30.html',
    '#S-further h3 ~ h3',
    '#S-further ol',
  ],
])('there is room between: %s', async (_, path, below, above) => {
  await withPage(served.address + path, {}, async ({ page: open }) => {
    const [top, bottom] = await open.evaluate(
      (lower, upper) => [
        document.querySelector(lower)?.getBoundingClientRect().top ?? 0,
        document.querySelector(upper)?.getBoundingClientRect().bottom ?? 0,
      ],
      below,
      above,
    );
    expect((top ?? 0) - (bottom ?? 0)).toBeGreaterThan(16);
  });
});

test('at 320 px no year or month is broken on the way to those beside it', async () => {
  const lines = await withPage(`${served.address}years/2023/05.html`, { width: 320 }, ({ page: open }) =>
    open.$$eval('.paging a', (links) =>
      links.map((link) => {
        const text = document.createRange();
        text.selectNodeContents(link);
        return text.getClientRects().length;
      }),
    ),
  );
  expect(lines).toEqual([1, 1, 1]);
});

describe.each([
  { width: 1280, scheme: 'light' },
  { width: 820, scheme: 'dark' },
  { width: 390, scheme: 'dark' },
  { width: 390, scheme: 'light', scripts: false },
] as const)('at $width px, $scheme', (view) => {
  test.each(shown)('%s is as wide as its window, and axe finds nothing', async (path) => {
    await withPage(served.address + path, view, async ({ page: open, faults }) => {
      expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
      if (!('scripts' in view)) expect(await axeViolations(open)).toEqual([]);
      expect(faults.filter((fault) => !fault.includes('/favicon.ico'))).toEqual([]);
    });
  });
});
