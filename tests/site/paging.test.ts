import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { unpublish } from '../setup/unpublish.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { plain } from './built-pages.ts';

/** So many of each kind are added that every list has a second page and none a third. */
const MORE = Array.from({ length: 50 }, (_, index) => `more-${index}`);

let copy: ProjectCopy;

const inCopy = (path: string) => join(copy.root, path);
const page = (path: string) => parseHTML(readFileSync(inCopy(`dist/${path}`), 'utf8')).document;

beforeAll(async () => {
  copy = copyProject();
  unpublish(copy.root);
  for (const id of MORE) {
    copyFileSync(inCopy('content/articles/putin-xi-talks.mdx'), inCopy(`content/articles/${id}.mdx`));
    copyFileSync(inCopy('content/background/russia-china.mdx'), inCopy(`content/background/${id}.mdx`));
    const person = readFileSync(inCopy('content/people/xi-jinping.yaml'), 'utf8');
    writeFileSync(
      inCopy(`content/people/${id}.yaml`),
      person.replace(/^name: .*$/m, `name: Somebody ${id}`).replace(/^aliases: .*\n/m, ''),
    );
    const source = readFileSync(inCopy('content/sources/tass.yaml'), 'utf8');
    writeFileSync(inCopy(`content/sources/${id}.yaml`), source.replace(/^name: .*$/m, `name: Source ${id}`));
  }
  await build(copy.root);
});

afterAll(() => copy.remove());

/** The lists of the site: their first page, their second, and what their entries are found by. */
const lists = [
  { list: 'the explainers', first: 'index.html', second: 'index-2.html', entries: '.item' },
  { list: 'the background pages', first: 'background.html', second: 'background-2.html', entries: '.listing li' },
  { list: 'the people', first: 'people.html', second: 'people-2.html', entries: '.listing li' },
  { list: 'the sources', first: 'sources.html', second: 'sources-2.html', entries: '.listing li' },
  {
    list: 'where a person appears',
    first: 'people/dmitry-peskov.html',
    second: 'people/dmitry-peskov/appears-2.html',
    entries: '#S-appears li',
  },
  {
    list: 'where a source is cited',
    first: 'sources/tass.html',
    second: 'sources/tass/appears-2.html',
    entries: '#S-appears li',
  },
  {
    list: 'the articles that use a background page',
    first: 'background/russia-china.html',
    second: 'background/russia-china/used-2.html',
    entries: '#S-used li',
  },
];

describe.each(lists)('$list', ({ first, second, entries }) => {
  const hrefs = (path: string) =>
    [...page(path).querySelectorAll(entries)].map((entry) =>
      posix.join(posix.dirname(path), entry.querySelector('a')?.getAttribute('href') ?? ''),
    );

  test('stand on pages of fifty, each once', () => {
    expect(hrefs(first)).toHaveLength(50);
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

test('the front page shows fifty background pages and people and leads on to the rest', () => {
  for (const kind of ['background', 'people']) {
    expect(page('index.html').querySelectorAll(`#S-${kind} li`)).toHaveLength(50);
    expect(page('index.html').querySelector(`#S-${kind} .paging a`)?.getAttribute('href')).toBe(`${kind}-2.html`);
  }
});

test('a list that fits on one page has no second', () => {
  expect(existsSync(inCopy('dist/people/sherry-rehman/appears-2.html'))).toBe(false);
  expect(readdirSync(inCopy('dist')).filter((file) => file.endsWith('-3.html'))).toEqual([]);
});
