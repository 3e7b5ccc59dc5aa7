import { describe, expect, test } from 'vitest';
import { addressesOf, fetchedBy } from './addresses.ts';
import { pages, plain, type BuiltPage } from './built-pages.ts';

const explainers = pages.filter(({ path }) => path.startsWith('articles/'));

function pageAt(path: string): BuiltPage {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`there is no ${path}`);
  return page;
}

/** The pages that a page leads to from its main part, by their folder. */
function ledTo({ document }: BuiltPage, folder: string): string[] {
  const links = [...document.querySelectorAll(`main a[href^="../${folder}/"]`)];
  return [...new Set(links.map((link) => link.getAttribute('href')?.replace(/^\.\.\/|#.*/g, '') ?? ''))];
}

/** What a page says in its parts for readers, without what leads elsewhere: the rows for sharing, and who else uses it. */
function textsOf({ document }: BuiltPage, selector: string): string[] {
  return [...document.querySelectorAll(`main ${selector}`)]
    .filter((element) => !element.closest('#S-share, #S-used, li:has(> a[href="#S-used"])'))
    .map((element) => plain(element.textContent));
}

test('there are explainers to save', () => {
  expect(explainers.length).toBeGreaterThan(1);
});

describe.each(explainers)('the copy to keep of $path', ({ path, document: article }) => {
  const name = path.replace('articles/', '');
  const copy = pageAt(`saved/${name}`);
  const { html, document } = copy;
  const background = ledTo(pageAt(path), 'background');
  const texts = [pageAt(path), ...background.map(pageAt)];
  const people = new Set(texts.flatMap((page) => ledTo(page, 'people')));
  const sources = new Set(texts.flatMap((page) => ledTo(page, 'sources')));

  test('is what the explainer offers to save, to whom no script runs too', () => {
    const link = article.querySelector('#S-share a[download]');
    expect(link?.getAttribute('href')).toBe(`../saved/${name}`);
    expect(link?.closest('[hidden]')).toBeNull();
  });

  test('names in its head, for the foot of each printed page, the same days as the explainer', () => {
    const days = (from: Document) =>
      [...from.querySelectorAll('meta[name^="twitter:"]:is([name*="label"], [name*="data"])')].map(
        (meta) => meta.getAttribute('content') ?? '',
      );
    expect(days(document)).toEqual(days(article));
    expect(days(document).slice(0, 1)).toEqual(['Day of the news']);
  });

  test('has less than 160 kB beside its charts and maps, of which each has less than 10', () => {
    const drawings = html.match(/<figure[^]*?<\/figure>/g) ?? [];
    // Only a copy with a map has the sheet for maps.
    const sheets = html.match(/<style>[^<]*\.where[^]*?<\/style>/g) ?? [];
    const beside = [...drawings, ...sheets.filter((sheet) => sheet.length < 10_000)].reduce(
      (text, part) => text.replace(part, () => ''),
      html,
    );
    expect(Buffer.byteLength(beside)).toBeLessThanOrEqual(160_000);
    for (const drawing of drawings) expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(10_000);
  });

  test('has no more than 1.4 bytes of tags for one of text, and styles of 18 kB beside its fonts and drawings', () => {
    const body = html.replace(/^[^]*<body>/, '');
    const text = Buffer.byteLength(body.replaceAll(/<[^>]*>/g, ''));
    const images = (body.match(/data:[^"]*/g) ?? []).reduce((sum, { length }) => sum + length, 0);
    expect((Buffer.byteLength(body) - images - text) / text).toBeLessThanOrEqual(1.4);
    const [styles = ''] = html.match(/<style>(?!@layer[^{]*@font-face|@font-face)[^<]*\.group[^<]*<\/style>/g) ?? [];
    expect(styles.length).toBeGreaterThan(10_000);
    expect(styles.length).toBeLessThanOrEqual(18_000);
  });

  test('has the pages of article, background, people and sources, each once', () => {
    expect(background).toHaveLength(1);
    expect(people.size).toBeGreaterThan(2);
    expect(sources.size).toBeGreaterThan(10);
    const headingOf = (parent: ParentNode) => plain(parent.querySelector('.page-head > :is(h1, h2, h3)')?.textContent);
    const headingOn = (page: string) => headingOf(pageAt(page).document);
    const parts = [...document.querySelectorAll('.part, .group > article')];
    expect(parts.map(({ id }) => id)).toEqual(parts.map((_, index) => `S${index + 1}`));
    expect(parts.slice(0, 2).map(headingOf)).toEqual([path, ...background].map(headingOn));
    expect(parts.slice(2).map(headingOf).sort()).toEqual([...people, ...sources].map(headingOn).sort());
  });

  test('says what those pages say', () => {
    const said = plain(document.body.textContent);
    for (const page of texts) {
      for (const text of textsOf(
        page,
        'p:not(.beyond, :has(a[href$=".json"], a[download])), .body li, #S-who-says-so li, td',
      )) {
        expect(said).toContain(text);
      }
    }
    for (const page of [...people, ...sources].map(pageAt)) {
      for (const text of textsOf(page, ':is(.page-head p:not(.label), .roles p, .facts dd, #S-note p)'))
        expect(said).toContain(text);
    }
  });

  test('has no statement of another explainer', () => {
    const others = explainers.filter((each) => each.path !== path).map((each) => plain(each.document.title));
    const titles = others.map((title) => title.replace(/ – .*/, ''));
    for (const title of titles) {
      for (const part of ['.level-2', '#S-people', '#S-sources']) {
        expect(plain(document.querySelector(part)?.textContent)).not.toContain(title);
      }
    }
  });

  test('asks for nothing, and links to itself and to other sites alone', () => {
    expect(fetchedBy(document).filter(({ value }) => !value.startsWith('data:'))).toEqual([]);
    const links = addressesOf(document).filter(({ value }) => !/^(#.|https?:|mailto:|data:)/.test(value));
    expect(links).toEqual([]);
    expect(document.querySelectorAll('script, link[rel="stylesheet"], base, iframe, [hidden]')).toHaveLength(0);
  });

  test('has what its links within it lead to, and no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const fragments = addressesOf(document).filter(({ value }) => value.startsWith('#'));
    expect(fragments.length).toBeGreaterThan(200);
    expect(fragments.filter(({ value }) => !known.has(decodeURIComponent(value.slice(1))))).toEqual([]);
    const labels = [...document.querySelectorAll('[aria-labelledby]')].map((each) =>
      each.getAttribute('aria-labelledby'),
    );
    expect(labels.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  test('has its font in it', () => {
    const [face = '', ...further] = html.match(/@font-face{font-family:Newsreader;[^}]*}/g) ?? [];
    expect(face).toMatch(/src:url\("?data:font\/woff2;base64,d09GMg/);
    expect([face, ...further].filter((each) => !each.includes('data:font/woff2'))).toEqual([]);
  });

  test('is nothing to find by search, and shares nothing', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelectorAll('meta[property], link[rel="alternate"], #S-share')).toHaveLength(0);
  });

  test('has headings that stand below each other as its pages do', () => {
    const heading = (selector: string) => document.querySelector(selector)?.localName;
    expect(heading('.level-1 .page-head > :is(h1, h2, h3)')).toBe('h1');
    expect(heading('.level-2 .page-head > :is(h1, h2, h3)')).toBe('h2');
    expect(heading('.group .page-head > :is(h1, h2, h3)')).toBe('h3');
    expect(heading('.group .sec > :is(h1, h2, h3, h4)')).toBe('h4');
  });

  test('has no landmark for each of the sections of its people and sources', () => {
    const regions = [...document.querySelectorAll('section[aria-labelledby]')];
    expect(regions.filter((region) => region.closest('.level-2, .group > article'))).toEqual([]);
  });
});

test('all copies have one of four sheets of styles, so that a header can have their hashes, however many there are', () => {
  const copies = pages.filter(({ path }) => path.startsWith('saved/'));
  // One with a map has the sheet for maps before it.
  const sheets = copies.map(({ html }) => Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, css = '']) => css));
  const styles = sheets.map((all) => all.find((css) => css.length > 10_000));
  expect(styles[0]).toBeDefined();
  expect(new Set(styles).size).toBeLessThanOrEqual(4);
  // What a script opens is nowhere in a copy.
  expect(styles.filter((css) => css?.includes(':popover-open'))).toHaveLength(0);
});
