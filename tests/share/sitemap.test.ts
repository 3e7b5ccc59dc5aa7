import { describe, expect, test } from 'vitest';
import { sitemapFiles, sitemapLimits, type NewsFacts, type SitemapPage } from '../../src/share/sitemap.ts';

const addressOf = (name: string) => `https://example.org/news/${name}`;

function page(path: string, changed?: string, news?: NewsFacts): SitemapPage {
  return { address: addressOf(path), changed, news };
}

const facts = (published: string, changes: Partial<NewsFacts> = {}): NewsFacts => ({
  title: 'A title',
  publication: 'Backgrounder',
  lang: 'en',
  published,
  ...changes,
});

/** The one file of a small sitemap. */
function only(...pages: readonly SitemapPage[]): string {
  const files = sitemapFiles(pages, addressOf);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  return files.get('sitemap.xml') ?? '';
}

const locs = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

test('has each page with its address and, where it is known, the day of its last change', () => {
  expect(only(page('a.html', '2026-11-24'), page('b.html'))).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/news/a.html</loc><lastmod>2026-11-24</lastmod></url><url><loc>https://example.org/news/b.html</loc></url></urlset>
`,
  );
});

test('has an article of the newest days as news, with its first publication', () => {
  const published = facts('2026-11-24', { title: 'A & <B> ]]>' });
  expect(only(page('a.html', '2026-12-01', published))).toContain(
    '<lastmod>2026-12-01</lastmod><news:news><news:publication><news:name>Backgrounder</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-24</news:publication_date><news:title>A &#x26; &#x3C;B> ]]&gt;</news:title></news:news></url>',
  );
});

test('has as news what was first published at most two days before the newest, months and years aside', () => {
  const days = ['2026-12-29', '2026-12-30', '2027-01-01', '2026-11-24'];
  const xml = only(...days.map((day) => page(`${day}.html`, day, facts(day))), page('people.html'));
  const news = xml.split('<url>').filter((url) => url.includes('<news:news>'));
  expect(news.flatMap(locs)).toEqual(['2026-12-30.html', '2027-01-01.html'].map(addressOf));
});

test.each([
  ['en-GB', 'en'],
  ['ar', 'ar'],
  ['zh', 'zh-cn'],
  ['zh-Hans', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-TW', 'zh-tw'],
])('says the language %s as Google News has it: %s', (lang, written) => {
  expect(only(page('a.html', undefined, facts('2026-11-24', { lang })))).toContain(
    `<news:language>${written}</news:language>`,
  );
});

test('of no pages is a sitemap', () => {
  expect(locs(only())).toEqual([]);
});

describe('what is too much for one file', () => {
  const pages = (count: number) => Array.from({ length: count }, (_, index) => page(`${index + 1}.html`));

  test('50,000 addresses are one file', () => {
    expect(locs(only(...pages(50_000)))).toHaveLength(50_000);
  });

  test('50,001 are two, with an index over them', () => {
    const files = sitemapFiles(pages(50_001), addressOf);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/news/sitemap-1.xml</loc></sitemap><sitemap><loc>https://example.org/news/sitemap-2.xml</loc></sitemap></sitemapindex>
`,
    );
    expect(locs(files.get('sitemap-1.xml'))).toHaveLength(50_000);
    expect(locs(files.get('sitemap-2.xml'))).toEqual([addressOf('50001.html')]);
  });

  test('1,001 news articles are two files, with every page in its place', () => {
    const all = pages(1_002).map((each, index) => (index === 0 ? each : { ...each, news: facts('2026-11-24') }));
    const files = sitemapFiles(all, addressOf);
    expect(locs(files.get('sitemap-1.xml'))).toHaveLength(1_001);
    expect(locs(files.get('sitemap-2.xml'))).toEqual([addressOf('1002.html')]);
  });

  test('bytes count too, as they are written', () => {
    const long = page(`${'é'.repeat(500)}.html`);
    const files = sitemapFiles([long, long, long], addressOf, { ...sitemapLimits, bytes: 2_200 });
    expect([...files.values()].map((xml) => locs(xml).length)).toEqual([2, 2, 1]);
  });
});
