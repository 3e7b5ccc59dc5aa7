import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { filesIn, linkedPages, pages, pagesIn, plain, type BuiltPage } from './built-pages.ts';

const ADDRESS = 'https://example.org/news/';

let copy: ProjectCopy;
let addressed: readonly BuiltPage[];

/** The same site, built for an address. */
beforeAll(async () => {
  copy = copyProject();
  await build(copy.root, { SITE_URL: ADDRESS });
  addressed = pagesIn(join(copy.root, 'dist'));
});

afterAll(() => copy.remove());

const content = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;

const canonical = ({ document }: BuiltPage) => document.querySelector('link[rel="canonical"]')?.getAttribute('href');

const addressOf = ({ path }: BuiltPage) => ADDRESS + (path === 'index.html' ? '' : path);

const isText = ({ path }: BuiltPage) => /^(articles|background)\/[^/]+\.html$/.test(path);

describe('every page that is linked', () => {
  const shown = () => addressed.filter(({ path }) => linkedPages.some((page) => page.path === path));

  test('names its own address, once, as canonical and to those who share it', () => {
    expect(shown()).toHaveLength(linkedPages.length);
    expect(shown().map(canonical)).toEqual(shown().map(addressOf));
    expect(shown().map((page) => content(page, 'og:url'))).toEqual(shown().map(addressOf));
  });

  test('is shared with its heading, its description, the site’s name and a locale', () => {
    for (const page of linkedPages) {
      expect(page.document.title).toContain(content(page, 'og:title'));
      expect(content(page, 'og:description')).toBe(content(page, 'description'));
      expect(content(page, 'og:site_name')).toBe('Backgrounder');
      expect(content(page, 'og:locale')).toBe('en_GB');
    }
  });

  test('may be shown with a large picture', () => {
    expect(linkedPages.filter((page) => content(page, 'robots') !== 'max-image-preview:large')).toEqual([]);
  });

  test('is an article, a profile or a page of a website', () => {
    const kinds = linkedPages.map((page) => [page.path, content(page, 'og:type')]);
    const expected = (path: string) => (/^people\/[^/]+\.html$/.test(path) ? 'profile' : 'website');
    expect(kinds).toEqual(linkedPages.map((page) => [page.path, isText(page) ? 'article' : expected(page.path)]));
  });
});

test('a page that nobody is to find says so', () => {
  const hidden = pages.filter((page) => !linkedPages.includes(page));
  expect(hidden.map(({ path }) => path)).toContain('404.html');
  expect(hidden.filter((page) => content(page, 'robots') !== 'noindex')).toEqual([]);
});

test('without a public address no page claims one', () => {
  const claims = pages.flatMap((page) => [canonical(page), content(page, 'og:url'), content(page, 'og:image')]);
  expect(claims.filter((claim) => claim !== undefined && claim !== null)).toEqual([]);
});

describe('the picture of a text', () => {
  test('is there, in the size that its page gives, and in words', () => {
    for (const page of addressed.filter(isText)) {
      const address = content(page, 'og:image') ?? '';
      expect(address).toBe(ADDRESS + page.path.replace(/\.html$/, '.png'));
      const png = readFileSync(join(copy.root, 'dist', address.slice(ADDRESS.length)));
      expect(content(page, 'og:image:width')).toBe(String(png.readUInt32BE(16)));
      expect(content(page, 'og:image:height')).toBe(String(png.readUInt32BE(20)));
      expect(content(page, 'og:image:alt')).toContain(content(page, 'og:title'));
      expect(content(page, 'twitter:image:alt')).toBe(content(page, 'og:image:alt'));
      expect(content(page, 'twitter:card')).toBe('summary_large_image');
    }
  });
});

test('the home page has a picture of the site', () => {
  const home = addressed.find(({ path }) => path === 'index.html');
  expect(home && content(home, 'og:image')).toBe(`${ADDRESS}site.png`);
  expect(home && content(home, 'og:image:alt')).toContain(home?.document.querySelector('h1')?.textContent);
});

test('no page tells other sites where a reader comes from', () => {
  expect(pages.filter((page) => content(page, 'referrer') !== 'no-referrer')).toEqual([]);
});

test.each(['articles/', 'people/', 'sources/', 'saved/'])(
  'pages in %s say who wrote them and of which day they are',
  (folder) => {
    const claims = pages
      .filter(({ path }) => path.startsWith(folder) && path.split('/').length === 2)
      .map((page) => [content(page, 'author'), /^\d{4}-\d\d-\d\d$/.test(content(page, 'dcterms.date') ?? '')]);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(([author, isDay]) => author !== 'Backgrounder' || isDay !== true)).toEqual([]);
  },
);

describe('another form of a page or of the site', () => {
  const alternates = (page: BuiltPage) =>
    [...page.document.querySelectorAll('link[rel="alternate"]')].map((link) => ({
      type: link.getAttribute('type'),
      address: new URL(link.getAttribute('href') ?? '', ADDRESS + page.path).href,
    }));

  test('exists, and is of the type that the link gives', () => {
    const files = new Set(filesIn(join(copy.root, 'dist')));
    const all = addressed.flatMap(alternates);
    expect(all.length).toBeGreaterThan(addressed.length);
    expect(all.filter(({ address }) => !files.has(address.slice(ADDRESS.length)))).toEqual([]);
    const ends = new Set(all.map(({ type, address }) => `${type ?? ''} ${posix.extname(address)}`));
    expect([...ends].sort()).toEqual([
      'application/atom+xml .xml',
      'application/feed+json .json',
      'application/json .json',
      'application/json+oembed .json',
    ]);
  });

  test('is, for a text, the same as data', () => {
    for (const page of addressed.filter(isText)) {
      const data = alternates(page).filter(({ type }) => type === 'application/json');
      expect(data.map(({ address }) => address)).toEqual([ADDRESS + page.path.replace(/\.html$/, '.json')]);
    }
  });
});

describe('an article', () => {
  const article = () => addressed.find(({ path }) => path === 'articles/putin-xi-talks.html');

  test('says the day of the news as the page does', () => {
    const page = article();
    const [label, day] = page ? [content(page, 'twitter:label1'), content(page, 'twitter:data1')] : [];
    expect(plain(page?.document.querySelector('.meta div')?.textContent)).toBe(`${label ?? ''}${day ?? ''}`);
  });

  test('says in which part of the site it stands, and who answers for it', () => {
    const page = article();
    const of = (name: string) => page && content(page, name);
    expect(of('article:section')).toBe('Explainers');
    expect(of('author')).toBe('Backgrounder');
    expect(of('article:author')).toBe(`${ADDRESS}about.html#publisher`);
    const about = addressed.find(({ path }) => path === 'about.html');
    expect(about?.document.getElementById('publisher')).not.toBeNull();
  });
});
