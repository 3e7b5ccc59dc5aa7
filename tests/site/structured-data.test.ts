import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ARTICLE_BYTES } from '../../src/finish/budgets.ts';
import { build } from '../setup/build.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { filesIn, linkedPages, pages, pagesIn, plain, type BuiltPage } from './built-pages.ts';
import { blocksOf, emptyIn, graphOf, listOf, nodesIn, thingOf, type Node } from './structured-data.ts';

const ADDRESS = 'https://example.org/news/';
const ARTICLE = 'articles/putin-xi-talks.html';
const BACKGROUND = 'background/russia-china.html';

let copy: ProjectCopy;
let addressed: readonly BuiltPage[];

/** The same site, built for an address. */
beforeAll(async () => {
  copy = copyProject();
  await build(copy.root, { SITE_URL: ADDRESS });
  const linked = new Set(linkedPages.map(({ path }) => path));
  addressed = pagesIn(join(copy.root, 'dist')).filter(({ path }) => linked.has(path));
});

afterAll(() => copy.remove());

function pageAt(path: string, among = addressed): BuiltPage {
  const page = among.find((each) => each.path === path);
  if (!page) throw new Error(`there is no ${path}`);
  return page;
}

const isReference = (node: Node) => Object.keys(node).join() === '@id';

/** An id as a program takes it that reads the page at its address. */
const wholeId = ({ path }: BuiltPage, node: Node) => new URL(String(node['@id']), ADDRESS + path).href;

describe.each(['with its public address', 'without one'])('a site %s', (which) => {
  const built = () => (which === 'without one' ? linkedPages : addressed);

  test('has one graph on every page, which came through all that follows its making as it was', () => {
    expect(built()).toHaveLength(linkedPages.length);
    for (const page of built()) {
      expect(blocksOf(page).map((text) => JSON.stringify(JSON.parse(text)))).toEqual(blocksOf(page));
      expect(blocksOf(page).filter((text) => text.includes('<'))).toEqual([]);
      expect(graphOf(page).length).toBeGreaterThan(0);
    }
  });

  test('says nothing empty', () => {
    const empty = built().flatMap((page) => emptyIn(graphOf(page)).map((place) => `${page.path}: ${place}`));
    expect(empty).toEqual([]);
  });

  test('gives everything that it refers to a type and a name, on that page or on another', () => {
    const nodes = built().flatMap((page) => nodesIn(graphOf(page)).map((node) => ({ page, node })));
    const withId = nodes.filter(({ node }) => '@id' in node);
    const known = withId.filter(({ node }) => !isReference(node));
    const described = new Set(known.map(({ page, node }) => wholeId(page, node)));
    expect(known.filter(({ node }) => !node['@type'])).toEqual([]);
    const references = withId.filter(({ node }) => isReference(node));
    expect(references.length).toBeGreaterThan(100);
    const lost = references.filter(({ page, node }) => !described.has(wholeId(page, node)));
    expect(lost.map(({ page, node }) => `${page.path}: ${String(node['@id'])}`)).toEqual([]);
  });

  test('gives each thing the name that it has on its own page', () => {
    const named = new Map<string, Set<string>>();
    const ids = built().flatMap((page) =>
      nodesIn(graphOf(page))
        .filter((node) => '@id' in node)
        .map((node) => ({ page, id: wholeId(page, node) })),
    );
    for (const { page, id } of ids) {
      const own = ADDRESS + page.path;
      named.set(own, (named.get(own) ?? new Set()).add(id.replace(`${ADDRESS}#`, `${ADDRESS}index.html#`)));
    }
    const all = new Set([...named.values()].flatMap((names) => [...names]));
    expect([...all].filter((id) => !named.get(id.split('#')[0] ?? '')?.has(id))).toEqual([]);
  });

  test('calls one thing by one type', () => {
    const types = new Map<string, string>();
    for (const page of built()) {
      for (const node of nodesIn(graphOf(page)).filter((each) => '@id' in each && '@type' in each)) {
        const id = wholeId(page, node);
        expect(`${id} ${String(node['@type'])}`).toBe(`${id} ${types.get(id) ?? String(node['@type'])}`);
        types.set(id, String(node['@type']));
      }
    }
  });

  test('names the citation that an article is based on by its entry in the ledger, which the page has', () => {
    const page = pageAt(ARTICLE, built());
    const named = listOf(thingOf(page, 'NewsArticle'), 'citation').filter((node) => '@id' in node);
    const ids = named.map((node) => wholeId(page, node).split('#')[1] ?? '');
    expect(ids).toEqual(['S-cite-1']);
    expect(ids.filter((id) => !page.document.getElementById(id))).toEqual([]);
  });
});

/** Every value of a page's data that is an address of this site, names of things aside. */
function addressesIn(page: BuiltPage): string[] {
  const values = nodesIn(graphOf(page)).flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) => (key === '@id' ? [] : [value].flat())),
  );
  return values.filter((value) => typeof value === 'string').filter((value) => value.startsWith(ADDRESS));
}

test('every address of the site in its data leads to what exists', () => {
  const byPath = new Map(addressed.map((page) => [page.path, page]));
  const files = new Set(filesIn(join(copy.root, 'dist')));
  const lost = addressed.flatMap(addressesIn).filter((address) => {
    const [path = '', fragment] = address.slice(ADDRESS.length).replace(/\?.*$/, '').split('#');
    const target = path === '' ? 'index.html' : path;
    if (!files.has(target)) return true;
    return fragment !== undefined && !byPath.get(target)?.document.getElementById(fragment);
  });
  expect(lost).toEqual([]);
  expect(addressed.flatMap(addressesIn).length).toBeGreaterThan(500);
});

test('the front page says how to search the site', () => {
  expect(thingOf(pageAt('index.html', addressed), 'WebSite')).toMatchObject({
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${ADDRESS}search.html?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
  expect(thingOf(pageAt('index.html', linkedPages), 'WebSite')).not.toHaveProperty('potentialAction');
});

test('without a public address no page claims one', () => {
  const own = /^(\w*Article|\w*Page|WebSite|Person|BreadcrumbList)$/;
  const claims = linkedPages.flatMap((page) =>
    nodesIn(graphOf(page)).filter((node) => own.test(String(node['@type'])) && ('url' in node || 'item' in node)),
  );
  expect(claims).toEqual([]);
  expect(thingOf(pageAt('about.html', linkedPages), 'NewsMediaOrganization')).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'index.html#publisher',
    name: 'Backgrounder',
    email: 'corrections@backgrounder.example',
  });
});

const Record = z.object({ recordings: z.array(z.object({ date: z.string() })).min(1) });

describe('dates', () => {
  test('are those of the record of publication', () => {
    for (const page of addressed.filter(({ path }) =>
      /^(articles|background|people|sources)\/[^/]+\.html$/.test(path),
    )) {
      const [thing] = graphOf(page);
      const file = join(copy.root, 'content/published', page.path.replace(/\.html$/, '.yaml'));
      const record = Record.parse(parse(readFileSync(file, 'utf8')));
      expect([page.path, thing?.datePublished]).toEqual([page.path, record.recordings[0]?.date]);
    }
  });

  test('are on no page that has no record', () => {
    const others = addressed.filter(({ path }) => !path.includes('/'));
    expect(others.flatMap((page) => graphOf(page)).filter((node) => 'datePublished' in node)).toEqual([]);
  });
});

/**
 * What Google's documentation asks of an article ("Article structured data", Google Search Central, December 2025). It
 * requires nothing; these are all that it recommends.
 */
const ASKED: Readonly<Record<string, (article: Node, author: Node) => void>> = {
  'headline: the title, concise': ({ headline }) => {
    expect(String(headline).length).toBeLessThanOrEqual(110);
  },
  // It recommends several shapes. There is one picture, with the size that every preview takes.
  'image: of at least 50,000 pixels': ({ url, image }) => {
    expect(image).toBe(String(url).replace(/\.html$/, '.png'));
    const png = readFileSync(join(copy.root, 'dist', String(image).slice(ADDRESS.length)));
    expect(png.readUInt32BE(16) * png.readUInt32BE(20)).toBeGreaterThanOrEqual(50_000);
  },
  // It recommends a time with a zone as well. The log has days: a time would be made up.
  'datePublished: the day of the first publication in ISO 8601': ({ datePublished }) => {
    expect(datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
  'author: a person or an organisation': (_, author) => {
    expect(author['@type']).toMatch(/^(Person|NewsMediaOrganization)$/);
  },
  'author.name: the name and nothing else': (_, { name }) => {
    expect(name).toBe('Backgrounder');
  },
  'author.url: a page that identifies the author': (_, { url }) => {
    expect(url).toBe(ADDRESS);
  },
};

describe.each([
  [ARTICLE, 'NewsArticle'],
  [BACKGROUND, 'BackgroundNewsArticle'],
])('%s has what Google asks of an article', (path, type) => {
  test.each(Object.entries(ASKED))('%s', (_, check) => {
    const article = thingOf(pageAt(path), type);
    const [reference] = listOf(article, 'author');
    const author = graphOf(pageAt(path)).find((node) => node['@id'] === reference?.['@id']);
    check(article, author ?? {});
  });
});

describe('an article', () => {
  const article = () => thingOf(pageAt(ARTICLE), 'NewsArticle');

  test('says what its page says', () => {
    const { document } = pageAt(ARTICLE);
    expect(article()).toMatchObject({
      headline: plain(document.querySelector('h1')?.textContent),
      url: ADDRESS + ARTICLE,
      inLanguage: document.documentElement.lang,
      temporalCoverage: '2022-12-26',
      license: document.querySelector('a[rel="license"]')?.getAttribute('href'),
    });
  });

  test('is based on its background and on the report at its top', () => {
    expect(listOf(article(), 'isBasedOn')).toEqual([
      {
        '@type': 'BackgroundNewsArticle',
        '@id': `${ADDRESS}${BACKGROUND}#background`,
        headline: 'How Russia and China grew closer',
        url: ADDRESS + BACKGROUND,
      },
      { '@id': `${ADDRESS}${ARTICLE}#S-cite-1` },
    ]);
  });

  test('cites all that its ledger has, and says of the report at its top who said it', () => {
    const { document } = pageAt(ARTICLE);
    const citations = [article().citation].flat();
    expect(citations).toHaveLength(document.querySelectorAll('.ledger li[id^="S-cite-"]').length);
    // An address alone is a page that can be found.
    const named = listOf(article(), 'citation').filter(({ name, description }) => name ?? description);
    expect(named.length + citations.filter((cited) => typeof cited === 'string').length).toBe(citations.length);
    expect(citations[0]).toEqual({
      '@type': 'CreativeWork',
      '@id': `${ADDRESS}${ARTICLE}#S-cite-1`,
      name: 'Russia’s Putin and China’s Xi Jinping to talk this week, Kremlin says: report',
      url: document.querySelector('#S-cite-1 a[href*="hindustantimes"]')?.getAttribute('href'),
      datePublished: '2022-12-26',
      publisher: { '@id': `${ADDRESS}sources/hindustan-times.html#source` },
      creditText: 'said by Dmitry Peskov, quoted by TASS, relayed by Reuters, relayed by Hindustan Times',
    });
  });

  test('mentions its people, with the roles they held on the day', () => {
    const people = listOf(article(), 'mentions');
    expect(people.map(({ name }) => name)).toEqual([
      'Vladimir Putin',
      'Xi Jinping',
      'Dmitry Peskov',
      'Dmitry Medvedev',
    ]);
    expect(people[0]).toEqual({
      '@type': 'Person',
      '@id': `${ADDRESS}people/vladimir-putin.html#person`,
      name: 'Vladimir Putin',
      sameAs: 'https://www.wikidata.org/wiki/Q7747',
      jobTitle: 'President of Russia',
    });
  });
});

describe('a background page', () => {
  const background = () => thingOf(pageAt(BACKGROUND), 'BackgroundNewsArticle');

  test('covers the time from its first event to its last', () => {
    const days = [...pageAt(BACKGROUND).document.querySelectorAll('#S-timeline time')];
    const years = days.map((time) => time.getAttribute('datetime')?.slice(0, 4) ?? '').sort();
    expect(background().temporalCoverage).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
    const [from, to] = String(background().temporalCoverage).split('/');
    expect([from?.slice(0, 4), to?.slice(0, 4)]).toEqual([years[0], years.at(-1)]);
  });

  test('mentions its people, with the roles they held when it was last changed', () => {
    const people = listOf(background(), 'mentions').filter((node) => node['@type'] === 'Person');
    expect(people.find(({ name }) => name === 'Xi Jinping')).toMatchObject({
      jobTitle: ['General Secretary, Communist Party of China', 'President of China'],
    });
    expect(people.filter((node) => !('jobTitle' in node) && !('hasOccupation' in node))).toEqual([]);
  });

  test('leads back to every article that is based on it', () => {
    const using = listOf(background(), 'mentions').filter((node) => node['@type'] === 'NewsArticle');
    const basedOn = addressed.filter(
      (page) =>
        page.path.startsWith('articles/') &&
        listOf(thingOf(page, 'NewsArticle'), 'isBasedOn').some((node) => node['@id'] === background()['@id']),
    );
    expect(basedOn.length).toBeGreaterThan(0);
    expect(using.map(({ url }) => url).sort()).toEqual(basedOn.map(({ path }) => ADDRESS + path).sort());
  });
});

describe('a chart', () => {
  const datasets = () =>
    listOf(thingOf(pageAt(BACKGROUND), 'BackgroundNewsArticle'), 'hasPart').filter(
      (node) => node['@type'] === 'Dataset',
    );

  test('is a dataset that is a part of its text: who counted, what and when, and the file', () => {
    const [{ '@id': id, description, ...rest } = {}] = datasets();
    expect(id).toMatch(new RegExp(`^${ADDRESS}${BACKGROUND}#S-p`));
    expect(description).toMatch(/^Column chart, 2014 to 2024\. Up from 95 \(2014\) to 245 \(2024\)\./);
    expect(rest).toEqual({
      '@type': 'Dataset',
      name: 'Russia and China traded more than twice as much in 2024 as in 2020',
      creator: [
        { '@id': `${ADDRESS}sources/china-customs.html#source` },
        { '@type': 'Organization', name: 'China’s customs authority' },
      ],
      temporalCoverage: '2014-01-01/2024-12-31',
      variableMeasured: [
        'Billion US dollars (Trade in goods, billion US dollars a year, by China’s customs authority)',
      ],
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: `${ADDRESS}background/trade.csv`,
      },
    });
  });

  test('is named by the anchor of its figure, and described in as many letters as Google asks of a dataset', () => {
    const { document } = pageAt(BACKGROUND);
    expect(datasets()).toHaveLength(2);
    for (const { '@id': id, name, description } of datasets()) {
      const figure = document.getElementById(String(id).split('#')[1] ?? '');
      expect(plain(figure?.querySelector('.finding')?.textContent)).toBe(name);
      // "Dataset structured data", Google Search Central: 50 to 5,000 characters.
      expect(String(description).length).toBeGreaterThanOrEqual(50);
      expect(String(description).length).toBeLessThanOrEqual(5000);
    }
  });

  test('has no address of its file where the site has none', () => {
    const data = nodesIn(graphOf(pageAt(BACKGROUND, linkedPages))).filter((node) => node['@type'] === 'Dataset');
    expect(data).toHaveLength(2);
    expect(data.filter((node) => 'distribution' in node)).toEqual([]);
  });
});

describe('who publishes', () => {
  test('is said on every page, with policies that the site has', () => {
    const publisher = thingOf(pageAt('about.html'), 'NewsMediaOrganization');
    expect(publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': `${ADDRESS}#publisher`,
      name: 'Backgrounder',
      url: ADDRESS,
      logo: `${ADDRESS}favicon.svg`,
      email: 'corrections@backgrounder.example',
      publishingPrinciples: `${ADDRESS}about.html#attribution`,
      verificationFactCheckingPolicy: `${ADDRESS}about.html#checks`,
      correctionsPolicy: `${ADDRESS}about.html#errors`,
    });
    for (const page of addressed.filter(({ path }) => !path.startsWith('sources/'))) {
      expect(thingOf(page, 'NewsMediaOrganization')).toEqual(publisher);
    }
  });
});

describe('a source', () => {
  test('is an organisation with the class of its owner', () => {
    const [{ mainEntity } = {}] = graphOf(pageAt('sources/tass.html'));
    expect(mainEntity).toMatchObject({
      '@type': 'NewsMediaOrganization',
      name: 'TASS',
      alternateName: 'ТАСС',
      description: 'Russia’s state-owned news agency',
      ownershipFundingInfo: 'state-controlled',
      address: { '@type': 'PostalAddress', addressCountry: 'RU' },
    });
  });
});

describe('a person', () => {
  test('has a profile with all roles', () => {
    const { mainEntity } = thingOf(pageAt('people/vladimir-putin.html'), 'ProfilePage');
    const roles = listOf(nodesIn(mainEntity)[0] ?? {}, 'hasOccupation');
    const shown = pageAt('people/vladimir-putin.html').document.querySelectorAll('#S-roles li');
    expect(roles).toHaveLength(shown.length);
    expect(mainEntity).toMatchObject({ '@type': 'Person', birthDate: '1952-10-07' });
  });
});

describe('the way to a page', () => {
  const Crumb = z.strictObject({
    '@type': z.literal('ListItem'),
    position: z.number(),
    name: z.string(),
    item: z.url(),
  });
  const crumbs = (page: BuiltPage) =>
    listOf(thingOf(page, 'BreadcrumbList'), 'itemListElement').map((node) => Crumb.parse(node));

  test('begins on the front page and ends on the page itself, on every page below it', () => {
    const below = addressed.filter(({ path }) => path !== 'index.html');
    for (const page of below) {
      const way = crumbs(page);
      expect(way.map(({ position }) => position)).toEqual(way.map((_, index) => index + 1));
      expect(way[0]).toMatchObject({ name: 'Backgrounder', item: ADDRESS });
      expect(way.at(-1)?.item).toBe(page.document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    }
  });

  test('leads over the part of the site in which it stands', () => {
    expect(crumbs(pageAt('people/xi-jinping.html')).map(({ name }) => name)).toEqual([
      'Backgrounder',
      'People',
      'Xi Jinping',
    ]);
  });

  test('is not said of the front page, nor where no step has an address', () => {
    const all = [pageAt('index.html'), ...linkedPages].flatMap(graphOf);
    expect(all.filter((node) => node['@type'] === 'BreadcrumbList')).toEqual([]);
  });
});

test('head and data for programs together take at most 2,000 bytes of the first explainer', () => {
  const page = pageAt(ARTICLE, pages);
  const size = (html: string) => gzipSync(html, { level: 9 }).length;
  const without = page.html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
    .replace(/<meta name="robots".*?(?=<style|<\/head>)/s, '');
  expect(size(without)).toBeLessThan(size(page.html));
  expect(size(page.html) - size(without)).toBeLessThanOrEqual(2000);
});

test('an explainer keeps to the bytes of an article with all that it says for its public address', () => {
  for (const path of [ARTICLE, 'articles/cop27-loss-and-damage.html']) {
    expect(gzipSync(pageAt(path).html, { level: 9 }).length, path).toBeLessThanOrEqual(ARTICLE_BYTES);
  }
});
