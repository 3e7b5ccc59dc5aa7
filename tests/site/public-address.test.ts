import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { withPage } from '../browser/open-page.ts';
import { build } from '../setup/build.ts';
import { unpublishedCopy, type PublishedCopy } from '../setup/published-copy.ts';
import { dist, files, pages } from './built-pages.ts';
import { addressesIn, faultOfWhole } from './whole-addresses.ts';

const ARTICLE = 'content/articles/putin-xi-talks.mdx';
const OTHER = 'content/articles/cop27-loss-and-damage.mdx';

/** A title with what can break XML, HTML and the direction of a line. */
const HOSTILE = 'a ]]> & &amp; <script>alert(1)</script> "b" \'c\' --> %0A \u200Fשלום!\u200F';
/** A summary that has besides what no font of a share image has, a joiner and a mark without a letter. */
const HOSTILE_SUMMARY = `${HOSTILE} 🗞️ می\u200Cخواهم \u0301 \uFDFD`;

const OLD_ADDRESS = 'https://example.org/news/';

const REDIRECTS = `  /articles/putin-xi-talks.html: /articles/renamed.html
  /articles/gone.html: /background/russia-china.html
`;

let copy: PublishedCopy;
let served: Served;

/** The feeds before anything was changed, at the old address, and after the site has moved. */
let before: Feeds;
let after: Feeds;

interface Feeds {
  readonly atom: string;
  readonly json: string;
  readonly corrections: string;
}

const built = (name: string) => readFileSync(join(copy.root, 'dist', name), 'utf8');
const feeds = (): Feeds => ({
  atom: built('feed.xml'),
  json: built('feed.json'),
  corrections: built('corrections.xml'),
});

/** A feed as a library reads it that others wrote. */
function atom(text: string) {
  const parsed = parseFeed(text);
  if (parsed.format !== 'atom') throw new Error(`read as ${parsed.format}`);
  return parsed.feed;
}

function json(text: string) {
  const parsed = parseFeed(text);
  if (parsed.format !== 'json') throw new Error(`read as ${parsed.format}`);
  return parsed.feed;
}

const set = (key: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`);

/**
 * A site that was published; then one text of it was corrected and renamed, another one added, a background changed, and
 * all was published again, at another address.
 */
beforeAll(async () => {
  copy = unpublishedCopy();
  served = await serve(join(copy.root, 'dist'), 4500, () => undefined);
  copy.change(OTHER, set('title', JSON.stringify(HOSTILE)));
  copy.change(OTHER, set('description', JSON.stringify(HOSTILE_SUMMARY)));
  const text = readFileSync(join(copy.root, ARTICLE), 'utf8');
  writeFileSync(join(copy.root, 'content/articles/a-draft.mdx'), set('title', 'Not for you\ndraft: true')(text));
  copy.publish('2096-03-01');
  writeFileSync(join(copy.root, 'content/articles/a-new.mdx'), set('title', 'Not yet published')(text));
  await build(copy.root, { SITE_URL: OLD_ADDRESS });
  before = feeds();

  const log = 'changes:\n  - { date: 2096-03-04, kind: correction, text: It was *not new*. }\n';
  copy.change(ARTICLE, (article) => article.replace('\n---\n\n', `\n${log}---\n\n`));
  renameSync(join(copy.root, ARTICLE), join(copy.root, 'content/articles/renamed.mdx'));
  copy.change('content/site.yaml', (site) => `${set('name', 'Another name')(site)}\nredirects:\n${REDIRECTS}`);
  copy.change('content/background/climate-finance.mdx', (background) =>
    background.replace('\n---\n\n', '\nchanges: [{ date: 2096-03-05, kind: update, text: More. }]\n---\n\n'),
  );
  copy.publish('2096-03-06');
  await build(copy.root, { SITE_URL: served.address });
  after = feeds();
});

afterAll(() => {
  served.server.close().closeAllConnections();
  copy.remove();
});

describe('the feed of explainers', () => {
  test('has what was published, and no more', () => {
    const titles = atom(before.atom).entries?.map(({ title }) => title?.value);
    expect(titles).toEqual(['Putin and Xi plan to talk before the year ends', HOSTILE]);
    expect(atom(before.atom).entries?.[1]?.summary?.value).toBe(HOSTILE_SUMMARY);
  });

  test('is the same as JSON', () => {
    const of = (feed: Feeds) => ({
      entries: atom(feed.atom).entries?.map(({ id, title, summary, updated }) => ({
        id,
        title: title?.value,
        summary: summary?.value,
        updated,
      })),
      items: json(feed.json).items?.map(({ id, title, summary, date_modified: updated }) => ({
        id,
        title,
        summary,
        updated,
      })),
    });
    for (const { entries, items } of [of(before), of(after)]) expect(items).toEqual(entries);
  });

  test('has what was published or changed last in front, by the days of the log', () => {
    const dates = atom(after.atom).entries?.map(({ published, updated }) => [published, updated]);
    expect(dates).toEqual([
      ['2096-03-06T00:00:00Z', '2096-03-06T00:00:00Z'],
      ['2096-03-01T00:00:00Z', '2096-03-04T00:00:00Z'],
      ['2096-03-01T00:00:00Z', '2096-03-01T00:00:00Z'],
    ]);
    expect(atom(after.atom).updated).toBe('2096-03-06T00:00:00Z');
    expect(atom(before.atom).updated).toBe('2096-03-01T00:00:00Z');
  });

  test('keeps the id of a text that was changed and renamed, on a site that has moved and has another name, and its own', () => {
    const [first, second] = atom(before.atom).entries ?? [];
    const [, changed, same] = atom(after.atom).entries ?? [];
    expect([changed?.id, same?.id]).toEqual([first?.id, second?.id]);
    expect(atom(after.atom).id).toBe(atom(before.atom).id);
    expect(changed?.links?.[0]?.href).toBe(`${served.address}articles/renamed.html`);
  });

  test('has the whole text, with attribution, notes and changes in place', () => {
    const content = atom(after.atom).entries?.[1]?.content?.value ?? '';
    const at = `${served.address}articles/renamed.html`;
    const inOrder = [
      'Updated: <time datetime="2096-03-04">',
      '<b>Correction.</b> It was <em>not new</em>.',
      'Where the news comes from: said by <b>',
      '<h2>In brief</h2>',
      `<sup>[<a href="${at}#S-cite-1">1</a>]</sup>`,
      `<a href="${at}#S-who-vladimir-putin">Vladimir Putin</a>`,
      `<blockquote cite="${served.address}background/russia-china.html#declaration">`,
      '<h2>What was known on 26 December 2022</h2>',
      '<h2>Who says so</h2><ol><li>said by <b>',
      `<a href="${at}">Read it on Another name</a>`,
    ];
    const places = inOrder.map((text) => content.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('counts its list of citations as the page does', () => {
    const content = atom(after.atom).entries?.[1]?.content?.value ?? '';
    const marks = [...content.matchAll(/#S-cite-(\d+)"/g)].map(([, number]) => Number(number));
    const list = /<h2>Who says so<\/h2><ol>(.*?)<\/ol>/s.exec(content)?.[1]?.split('<li>').slice(1);
    expect(list).toHaveLength(Math.max(...marks));
  });
});

test.each(['atom', 'json', 'corrections'] as const)('every address in %s is whole and leads to what exists', (name) => {
  const contents =
    name === 'json'
      ? json(after.json).items?.map((item) => item.content_html)
      : [after[name], ...(atom(after[name]).entries?.map(({ content }) => content?.value) ?? [])];
  const inMarkup = contents?.flatMap((content) => addressesIn(content ?? '')) ?? [];
  const { home_page_url, feed_url, favicon, items } = json(after.json);
  const all = [
    ...inMarkup,
    ...[home_page_url, feed_url, favicon, ...(items ?? []).flatMap(({ url, image }) => [url, image])],
  ];
  expect(all.length).toBeGreaterThan(name === 'corrections' ? 10 : 100);
  const faults = all.map((address = '') => [address, faultOfWhole(address, join(copy.root, 'dist'), served.address)]);
  expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
});

test('the feed of corrections has each with the place where it is logged, and none before there is one', () => {
  expect(atom(before.corrections).entries).toBeUndefined();
  expect(atom(before.corrections).updated).toBe('2096-03-01T00:00:00Z');
  const [entry, ...more] = atom(after.corrections).entries ?? [];
  expect(more).toEqual([]);
  expect(entry?.title?.value).toBe('Correction: Putin and Xi plan to talk before the year ends');
  expect(entry?.updated).toBe('2096-03-04T00:00:00Z');
  expect(entry?.links?.[0]?.href).toBe(`${served.address}articles/renamed.html#S-changes`);
  expect(entry?.content?.value).toContain('<p>It was <em>not new</em>.</p>');
});

describe('where a text was that has another name', () => {
  const at = (path: string) => readFileSync(join(copy.root, 'dist', path));

  test.each(['articles/X.json', 'articles/X.png', 'embed/X.html', 'embed/X.json', 'saved/X.html'])(
    'lies at %s what lies under the new name',
    (path) => {
      expect(at(path.replace('X', 'putin-xi-talks')).equals(at(path.replace('X', 'renamed')))).toBe(true);
    },
  );

  test('stands a page that leads on', () => {
    const { document } = parseHTML(built('articles/putin-xi-talks.html'));
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe('0; url=renamed.html');
  });

  test('stands in a frame of an article that is gone a link to what took its place, which opens outside of the frame', () => {
    const { document } = parseHTML(built('embed/gone.html'));
    expect(document.querySelector('meta[http-equiv="refresh"]')).toBeNull();
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('../background/russia-china.html');
  });
});

describe('a browser, whose parser takes XML that is well-formed alone,', () => {
  test.each(['feed.xml', 'corrections.xml'])('shows %s as a page with links that lead on', async (path) => {
    await withPage(served.address + path, {}, async ({ page, faults }) => {
      const shown = await page.evaluate(() => ({
        root: document.documentElement.localName,
        broken: document.querySelector('parsererror') !== null,
        hidden: [...document.querySelectorAll('id')].every((id) => !id.checkVisibility()),
        titles: [...document.querySelectorAll('entry > title')].map((title) => title.textContent),
      }));
      expect(shown).toMatchObject({ root: 'feed', broken: false, hidden: true });
      if (path === 'feed.xml') expect(shown.titles).toContain(HOSTILE);
      // A browser asks for it by itself where a document can name no icon.
      expect(faults.filter((fault) => !fault.includes('/favicon.ico'))).toEqual([]);
      const href = await page.$eval('entry a', (link) => link.getAttribute('href'));
      await Promise.all([page.waitForNavigation(), page.click('entry a')]);
      expect(page.url()).toBe(href);
    });
  });

  test('reads the sitemap and its news', async () => {
    await withPage(`${served.address}sitemap.xml`, {}, async ({ page }) => {
      const titles = await page.evaluate(async () => {
        const xml = await (await fetch('sitemap.xml')).text();
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return [...parsed.getElementsByTagName('*')]
          .filter(({ localName }) => /title|parsererror/.test(localName))
          .map((title) => title.textContent);
      });
      expect(titles).toEqual(['Not yet published']);
    });
  });
});

describe('the search, at the address of the site', () => {
  test('is asked by the page for what does not exist, at any depth', async () => {
    await withPage(`${served.address}nothing/is/here.html`, {}, async ({ page }) => {
      await page.type('#S-q', 'tribunal');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(`${served.address}search.html?q=tribunal`);
      await page.waitForSelector('.hits h3');
    });
  });

  test('is told to browsers on the front page, with the address of what is asked', async () => {
    await withPage(served.address, {}, async ({ page }) => {
      const link = await page.$eval('link[rel=search]', (each) => each.getAttribute('href'));
      expect(link).toBe('opensearch.xml');
    });
    expect(built('opensearch.xml')).toContain(`template="${served.address}search.html?q={searchTerms}"`);
  });
});

describe('the sitemap', () => {
  /** What stands in the sitemap, by the paths of the pages. */
  const listed = () =>
    new Map(
      built('sitemap.xml')
        .split('<url>')
        .slice(1)
        .map((url) => [
          (/<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '').replace(served.address, '') || 'index.html',
          { changed: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1], isNews: url.includes('<news:news>') },
        ]),
    );

  test('has every page that is to be found, and nothing that has moved, is a draft or a card for other sites', () => {
    const toBeFound = pages.filter(({ path, html }) => path !== '404.html' && !html.includes('content="noindex"'));
    const all = toBeFound.map(({ path }) => path.replace('putin-xi-talks', 'renamed'));
    const expected = [...all, 'articles/a-new.html'];
    expect([...listed().keys()].sort()).toEqual(expected.sort());
  });

  test('has the days of the log, of what a page shows of others too, and no day where there is none', () => {
    const changed = (path: string) => listed().get(path)?.changed;
    expect(changed('articles/a-new.html')).toBe('2096-03-06');
    expect(changed('articles/renamed.html')).toBe('2096-03-04');
    expect(changed('background/climate-finance.html')).toBe('2096-03-05');
    expect(changed('articles/cop27-loss-and-damage.html')).toBe('2096-03-05');
    expect(changed('background/russia-china.html')).toBe('2096-03-01');
    expect(changed('index.html')).toBeUndefined();
  });

  test('has as news what was first published within two days of the newest', () => {
    expect([...listed()].filter(([, { isNews }]) => isNews).map(([path]) => path)).toEqual(['articles/a-new.html']);
  });

  test('is named in robots.txt', () => {
    expect(built('robots.txt')).toContain(`\nSitemap: ${served.address}sitemap.xml\n`);
  });
});

test('every page names the feeds, and its footer leads to one', () => {
  for (const path of ['index.html', 'articles/renamed.html', 'corrections.html']) {
    const { document } = parseHTML(built(path));
    const named = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'));
    const more = path === 'corrections.html' ? ['corrections.xml'] : [];
    expect(named).toEqual(
      expect.arrayContaining(['feed.xml', 'feed.json', ...more].map((name) => served.address + name)),
    );
    const links = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect(links.map((href) => href?.split('/').at(-1))).toContain('feed.xml');
  }
});

test('without a public address there is no feed and no sitemap, no page names one, and robots.txt names none', () => {
  expect(files.filter((file) => /(^|\/)(feed|corrections|sitemap).*\.(xml|json)$/.test(file))).toEqual([]);
  const naming = pages.filter(({ html }) => /feed\.(xml|json)|corrections\.xml/.test(html)).map(({ path }) => path);
  expect(naming).toEqual([]);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});
