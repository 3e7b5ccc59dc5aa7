import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../checks/small-site.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { plain } from './built-pages.ts';

/** So many of each kind are added that every list has a second page and none a third. */
const MORE = Array.from({ length: 55 }, (_, index) => `more-${index}`);

/** The day of an added article, in the order of their numbers. */
const dayOf = (id: string) => new Date(Date.UTC(2023, 0, 1 + MORE.indexOf(id))).toISOString().slice(0, 10);

let copy: ProjectCopy;

const inCopy = (path: string) => join(copy.root, path);
const page = (path: string) => parseHTML(readFileSync(inCopy(`dist/${path}`), 'utf8')).document;

beforeAll(async () => {
  copy = copySmallProject();
  for (const id of MORE) {
    const add = (path: string, edit: (text: string) => string) => {
      writeFileSync(inCopy(path.replace(/[^/.]+(?=\.\w+$)/, id)), edit(readFileSync(inCopy(path), 'utf8')));
    };
    // Each has a day of its own, after that of the first.
    add(at.article, (text) => text.replace(/^date: .*$/m, `date: ${dayOf(id)}\nauthors: [putin]`));
    // The person is in articles alone.
    add(at.background, (text) => text.replace('    people: [putin]\n', ''));
    add(at.person, (text) => text.replace(/^name: .*\naliases: .*$/m, `name: Somebody ${id}`));
    add(at.source, (text) => text.replace(/^name: .*$/m, `name: Source ${id}`));
  }
  const first = readFileSync(inCopy(at.article), 'utf8');
  writeFileSync(inCopy(at.article), first.replace(/^date: .*$/m, '$&\nauthors: [putin]'));
  await build(copy.root);
});

afterAll(() => copy.remove());

/** The lists of the site: their first page, their second, what their entries are found by, and how many the first has. */
const lists = [
  { list: 'the explainers', first: 'index.html', second: 'index-2.html', entries: '.item, .news > li', size: 6 },
  {
    list: 'the background pages',
    first: 'background.html',
    second: 'background-2.html',
    entries: '.listing .links li',
  },
  { list: 'the people', first: 'people.html', second: 'people-2.html', entries: '.listing .links li' },
  { list: 'the sources', first: 'sources.html', second: 'sources-2.html', entries: '.listing .links li' },
  {
    list: 'where a person appears',
    first: 'people/putin.html',
    second: 'people/putin/appears-2.html',
    entries: '#S-appears .links > li',
  },
  {
    list: 'what a person wrote',
    first: 'people/putin.html',
    second: 'people/putin/wrote-2.html',
    entries: '#S-wrote .links > li',
  },
  {
    list: 'where a source is cited',
    first: 'sources/tass.html',
    second: 'sources/tass/appears-2.html',
    entries: '#S-appears .links > li',
  },
  {
    list: 'the articles that use a background page',
    first: 'background/neighbours/used.html',
    second: 'background/neighbours/used-2.html',
    entries: '#S-used .links > li',
  },
];

describe.each(lists)('$list', ({ first, second, entries, size = 50 }) => {
  const hrefs = (path: string) =>
    [...page(path).querySelectorAll(entries)].map((entry) =>
      posix.join(posix.dirname(path), entry.querySelector('a')?.getAttribute('href') ?? ''),
    );

  test('stand on pages of fifty, each once', () => {
    expect(hrefs(first)).toHaveLength(size);
    expect(hrefs(second).length).toBeGreaterThan(0);
    expect(hrefs(second).length).toBeLessThanOrEqual(50);
    const all = [...hrefs(first), ...hrefs(second)];
    expect(new Set(all).size).toBe(all.length);
  });

  test('the pages link to each other, and say which they are', () => {
    const links = (path: string) =>
      [...page(path).querySelectorAll('.paging a')].map((link) => [
        link.getAttribute('rel'),
        posix.join(posix.dirname(path), (link.getAttribute('href') ?? '').replace(/#.*$/, '')),
      ]);
    expect(links(first)).toContainEqual(['next', second]);
    expect(links(second)).toContainEqual(['prev', first]);
    expect(`${page(second).title} ${plain(page(second).querySelector('h1 + p, h1')?.textContent)}`).toMatch(/page 2/i);
    expect(page(second).querySelectorAll('h1')).toHaveLength(1);
  });
});

test.each([
  ['#S-appears', ['people/putin.html', 'people/putin/appears-2.html'], ': Where this person appears'],
  ['#S-appears', ['sources/tass.html', 'sources/tass/appears-2.html'], ': Where this source is cited'],
  ['#S-wrote', ['people/putin.html', 'people/putin/wrote-2.html'], ': Explainers by Putin'],
  ['#S-used', ['background/neighbours/used.html', 'background/neighbours/used-2.html'], ''],
] as const)('%s of %o has months as headings, and leads to where each begins', (section, paths, of) => {
  const headings = (path: string) =>
    [...page(path).querySelectorAll(`${section} h3`)].map((heading) => plain(heading.textContent));
  const [first, second] = paths;
  const dated = ['February 2023', 'January 2023'];
  expect(headings(first)).toEqual(dated);
  expect(headings(second).slice(0, 2)).toEqual(['January 2023', '2022']);
  for (const path of paths) {
    const lists = [...page(path).querySelectorAll(`${section} .jump`)].map((list) => ({
      label: list.getAttribute('aria-label'),
      links: [...list.querySelectorAll('a')].map((link) => {
        const [to = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
        const target = to === '' ? path : posix.join(posix.dirname(path), to);
        return [plain(link.textContent), plain(page(target).getElementById(id)?.textContent)];
      }),
    }));
    expect(lists[0]).toEqual({
      label: `2023 by month${of}`,
      links: [
        ['February', 'February 2023'],
        ['January', 'January 2023'],
      ],
    });
    expect(lists[1]?.label).toBe(`Years${of}`);
    expect(lists[1]?.links.slice(0, 2)).toEqual([
      ['2023', 'February 2023'],
      ['2022', '2022'],
    ]);
  }
});

test('a page with several lists tells the ways through them apart', () => {
  const names = [...page('people/putin.html').querySelectorAll('nav.paging')].map((nav) =>
    nav.getAttribute('aria-label'),
  );
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
});

test('an explainer ends with those on its background before and after it, in order of days, and leads to all', () => {
  const further = (path: string) => page(path).querySelector('#S-further');
  const links = (path: string) =>
    [...(further(path)?.querySelectorAll('li') ?? [])].map((item) => [
      item.querySelector('a')?.getAttribute('href'),
      item.querySelector('time')?.getAttribute('datetime'),
    ]);
  const linked = (...ids: readonly string[]) => ids.map((id) => [`${id}.html`, dayOf(id)]);
  expect(links('articles/more-20.html')).toEqual(
    linked('more-17', 'more-18', 'more-19', 'more-21', 'more-22', 'more-23'),
  );
  expect(links('articles/more-0.html')).toEqual([
    ['talks.html', '2022-12-26'],
    ...linked('more-1', 'more-2', 'more-3'),
  ]);
  const all = further('articles/more-20.html')?.querySelector('.key a');
  expect(all?.getAttribute('href')).toBe('../background/neighbours/used.html');
});

test('a list that fits on one page has no second', () => {
  expect(existsSync(inCopy('dist/people/more-0/appears-2.html'))).toBe(false);
  expect(readdirSync(inCopy('dist')).filter((file) => file.endsWith('-3.html'))).toEqual([]);
});
