import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { addToSite, copyWithOwnPages } from '../setup/own-pages.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { filesIn, linkedPages, pagesIn, plain, type BuiltPage } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';
import { graphOf } from './structured-data.ts';

const ADDRESS = 'https://example.org/news/';

let copy: ProjectCopy;
let built: readonly BuiltPage[];

const dist = () => join(copy.root, 'dist');

async function buildWith(more: string): Promise<void> {
  addToSite(copy, more);
  await build(copy.root, { SITE_URL: ADDRESS });
  built = pagesIn(dist());
}

beforeAll(async () => {
  copy = copyWithOwnPages();
  await buildWith(
    'menu: [methods, people, articles, corrections]\nredirects: { /legal.html: "/imprint.html#press" }\n',
  );
});

afterAll(() => copy.remove());

function page(path: string): BuiltPage {
  const found = built.find((each) => each.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

/** Links as a reader sees them: what they are called, and where they lead. */
const links = ({ document }: BuiltPage, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => [plain(link.textContent), link.getAttribute('href')]);

const MENU = 'body > header nav a';
const FOOT = 'body > footer a:not([rel])';

describe('the menu', () => {
  test('has what content/site.yaml names, in its order', () => {
    expect(links(page('index.html'), MENU)).toEqual([
      ['How we work', 'methods.html'],
      ['People', 'people.html'],
      ['Explainers', 'index.html'],
      ['Corrections', 'corrections.html'],
    ]);
    expect(links(page('articles/talks.html'), MENU)[0]).toEqual(['How we work', '../methods.html']);
  });

  test.each([
    ['methods.html', ['How we work', 'page']],
    ['people.html', ['People', 'page']],
    ['people/putin.html', ['People', 'true']],
    ['articles/talks.html', ['Explainers', 'true']],
    ['corrections.html', ['Corrections', 'page']],
    ['imprint.html', undefined],
    ['about.html', undefined],
  ])('says on %s where that is', (path, current) => {
    const marked = [...page(path).document.querySelectorAll('[aria-current]')];
    expect(marked.map((link) => [plain(link.textContent), link.getAttribute('aria-current')])).toEqual(
      current ? [current] : [],
    );
  });

  test('has the usual parts where nothing is said, and no page of the owner’s own', () => {
    for (const each of linkedPages) {
      const names = links(each, MENU).map(([name]) => name);
      expect(names).toEqual(['Explainers', 'Background', 'People', 'Sources', 'Search']);
    }
  });
});

describe('the foot of every page', () => {
  test('leads to what the menu leaves out', () => {
    for (const each of built.filter(({ document }) => document.querySelector('.skip'))) {
      expect(links(each, FOOT).map(([name]) => name)).toEqual([
        'About this site',
        'Corrections',
        'Background',
        'Sources',
        'Search',
        'Imprint',
        'اتصل بنا',
        'Feed',
      ]);
    }
    expect(links(page('people/putin.html'), FOOT)).toContainEqual(['Imprint', '../imprint.html']);
  });
});

describe('a page of the owner’s own', () => {
  const main = () => page('methods.html').document.querySelector('main');

  test('has its title, its description and the site’s name over its text', () => {
    const head = [...(main()?.querySelectorAll('.page-head > *') ?? [])].map((each) => plain(each.textContent));
    expect(head).toEqual(['Small', 'How we work', 'How we choose what to explain, and what we do when we were wrong.']);
    expect(page('methods.html').document.title).toBe('How we work – Small');
  });

  test('shows its text as any other, with anchors and without citations', () => {
    const ids = [...(main()?.querySelectorAll('h2') ?? [])].map(({ id, textContent }) => [id, textContent]);
    expect(ids).toEqual([
      ['how-we-choose', 'How we choose'],
      ['check', 'How we check'],
    ]);
    expect(main()?.querySelector('.body > p')?.id).toMatch(/^S-p[0-9a-v]{6}$/);
    expect(main()?.querySelector('td.end')?.textContent).toBe('2');
    expect(main()?.querySelector('[lang="ru"]')?.textContent).toBe('Да');
    expect(plain(main()?.textContent)).toContain('last week (21 December 2022)');
    expect(main()?.querySelector('img')?.getAttribute('alt')).toBe('A square');
    expect(main()?.querySelectorAll('[role^="doc-"], .ledger')).toHaveLength(0);
  });

  test('links to other pages, and to places on them', () => {
    expect(links(page('methods.html'), '.body a')).toEqual([
      ['imprint', 'imprint.html#press'],
      ['below', '#check'],
      ['TASS', 'sources/tass.html'],
      ['there', 'https://example.org/'],
    ]);
    expect(page('imprint.html').document.getElementById('press')?.textContent).toBe('Press council');
  });

  test('says to programs what and where it is', () => {
    const { document } = page('methods.html');
    const meta = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${ADDRESS}methods.html`);
    expect([meta('og:type'), meta('og:title'), meta('og:url')]).toEqual([
      'website',
      'How we work',
      `${ADDRESS}methods.html`,
    ]);
    const graph = graphOf(page('methods.html'));
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@type': 'WebPage',
        name: 'How we work',
        inLanguage: 'en',
        url: `${ADDRESS}methods.html`,
      }),
    );
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@type': 'BreadcrumbList',
        itemListElement: [
          expect.objectContaining({ name: 'Small', item: ADDRESS }),
          expect.objectContaining({ name: 'How we work', item: `${ADDRESS}methods.html` }),
        ],
      }),
    );
  });

  test('is in the sitemap, and not among the news', () => {
    const read = (name: string) => readFileSync(join(dist(), name), 'utf8');
    for (const id of ['methods', 'imprint', 'contact'])
      expect(read('sitemap.xml')).toContain(`<loc>${ADDRESS}${id}.html</loc>`);
    expect(read('feed.xml')).not.toMatch(/methods|imprint|contact/);
  });

  test('is valid HTML, in a menu and out of it', async () => {
    for (const { path, html } of built) expect([path, ...(await htmlProblems(html, path))]).toEqual([path]);
  });

  test('can be where another page has moved to', () => {
    const { document } = page('legal.html');
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      '0; url=imprint.html#press',
    );
  });

  test('is in its own language, and is named in it elsewhere', () => {
    const { document } = page('contact.html');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    const attributes = (path: string, href: string) => {
      const link = page(path).document.querySelector(`:is(header, footer) a[href="${href}"]`);
      return [link?.getAttribute('lang'), link?.getAttribute('dir')];
    };
    expect(attributes('index.html', 'contact.html')).toEqual(['ar', 'rtl']);
    expect(attributes('contact.html', 'methods.html')).toEqual(['en', 'ltr']);
    expect(attributes('contact.html', 'contact.html')).toEqual([null, null]);
    expect(attributes('index.html', 'methods.html')).toEqual([null, null]);
  });

  test('leaves nothing in a build where it is a draft', () => {
    const leaks = filesIn(dist()).filter((file) =>
      /A plan that nobody has seen|What will be here next|\bplan\.html/.test(
        file + readFileSync(join(dist(), file), 'latin1'),
      ),
    );
    expect(leaks).toEqual([]);
  });
});

describe('an empty menu', () => {
  // The build itself refuses a page that nothing leads to.
  beforeAll(() => buildWith('menu: []\n'));

  test('is none, and every page is reached without it', async () => {
    const home = page('index.html');
    expect(home.document.querySelector('body > header nav')).toBeNull();
    expect(links(home, FOOT).map(([name]) => name)).toEqual([
      'About this site',
      'Corrections',
      'Background',
      'People',
      'Sources',
      'Search',
      'How we work',
      'Imprint',
      'اتصل بنا',
      'Feed',
    ]);
    expect(await htmlProblems(home.html, home.path)).toEqual([]);
  });
});
