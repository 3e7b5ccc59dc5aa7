import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, edit } from '../checks/small-site.ts';
import { run } from '../cli/command.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { plain } from './built-pages.ts';

const ADDRESS = 'https://example.org/news/';
const VALE = `${ADDRESS}people/vale.html`;

/** With the one that three wrote she has 51. */
const MORE = Array.from({ length: 50 }, (_, index) => `more-${index}`);

let copy: ProjectCopy;

const inCopy = (path: string) => join(copy.root, path);
const read = (path: string) => readFileSync(inCopy(`dist/${path}`), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const page = (path: string) => parseHTML(read(path)).document;
const all = (path: string, selector: string) => [...page(path).querySelectorAll(selector)];

beforeAll(async () => {
  copy = copySmallProject();
  const article = readFileSync(inCopy(at.article), 'utf8');
  const signed = (by: string, title: string) =>
    edit(
      ['background: neighbours\n', `background: neighbours\nauthors: ${by}\n`],
      ['Putin has called\n', `${title}\n`],
    )(article);
  writeFileSync(inCopy(at.article), signed('[vale, putin, Ada Pell]', 'The three'));
  for (const id of MORE) writeFileSync(inCopy(`content/articles/${id}.mdx`), signed('[vale]', `Number ${id}`));
  writeFileSync(inCopy('content/articles/unsigned.mdx'), article);
  writeFileSync(
    inCopy('content/people/vale.yaml'),
    'name: Nora Vale\nsummary: She writes about neighbours.\nroles: [{ title: Reporter, from: 2020 }]\n',
  );
  expect(await run(copy.root, 'publish-log')).toMatchObject({ end: 0 });
  await build(copy.root, { SITE_URL: ADDRESS });
});

afterAll(() => copy.remove());

test('a byline names them as a list, and leads to the pages of those who have one', () => {
  const byline = page('articles/talks.html').querySelector('.meta div:last-child dd');
  expect(plain(byline?.textContent)).toBe('Nora Vale, Putin and Ada Pell');
  const links = [...(byline?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['../people/vale.html', '../people/putin.html']);
  expect(all('articles/unsigned.html', '.meta dd a')).toEqual([]);
});

test('who only writes has a page with what they wrote, fifty to a page, and no empty list', () => {
  const sections = (path: string) => all(path, 'article > section').map(({ id }) => id);
  expect(sections('people/vale.html')).toEqual(['S-roles', 'S-wrote']);
  expect(all('people/vale.html', '#S-wrote li')).toHaveLength(50);
  expect(all('people/vale/wrote-2.html', '#S-wrote li')).toHaveLength(1);
  expect(page('people/vale/wrote-2.html').title).toContain('Explainers by Nora Vale, page 2');
  expect(page('people/vale.html').querySelector('.paging a')?.getAttribute('href')).toBe('vale/wrote-2.html');
});

test('who also speaks has both lists, and who is listed elsewhere leads there', () => {
  const ids = all('people/putin.html', 'article > section').map(({ id }) => id);
  // What a person says goes before the many places where the name stands.
  expect(ids.filter((id) => /wrote|appears|statements/.test(id))).toEqual(['S-wrote', 'S-statements', 'S-appears']);
  expect(all('people/putin.html', '#S-wrote li a').map(({ textContent }) => plain(textContent))).toEqual(['The three']);
  expect(
    all('people.html', '.listing li')
      .map(({ textContent }) => plain(textContent))
      .join(),
  ).toContain('Nora Vale');
});

test('structured data names them with their pages', () => {
  const data = all('articles/talks.html', 'script[type="application/ld+json"]').map(({ textContent }) => textContent);
  const Graph = z.object({ '@graph': z.array(z.looseObject({ author: z.array(z.unknown()).optional() })) });
  const [author] = Graph.parse(JSON.parse(data[0] ?? ''))['@graph'].flatMap(({ author: found }) => found ?? []);
  expect(author).toEqual({ '@type': 'Person', name: 'Nora Vale', '@id': `${VALE}#person`, url: VALE });
  const meta = all('articles/talks.html', 'meta[property="article:author"]').map((tag) => tag.getAttribute('content'));
  expect(meta).toEqual([VALE, `${ADDRESS}people/putin.html`]);
  expect(all('articles/talks.html', 'meta[name=author]')).toHaveLength(3);
});

test('feeds, data and cards name them with their pages', () => {
  const Feed = z.object({ items: z.array(z.looseObject({ title: z.string(), authors: z.unknown() })) });
  const item = Feed.parse(json('feed.json')).items.find(({ title }) => title.startsWith('Number'));
  expect(item?.authors).toEqual([{ name: 'Nora Vale', url: VALE }]);
  expect(read('feed.xml')).toContain(`<author><name>Nora Vale</name><uri>${VALE}</uri></author>`);
  expect(json('articles/talks.json')).toMatchObject({
    authors: [
      { name: 'Nora Vale', id: 'vale' },
      { name: 'Putin', id: 'putin' },
      { name: 'Ada Pell', id: null },
    ],
  });
  expect(json('embed/talks.json')).toMatchObject({ author_name: 'Nora Vale, Putin, Ada Pell' });
  expect(json('embed/talks.json')).not.toHaveProperty('author_url');
  expect(json('embed/more-1.json')).toMatchObject({ author_name: 'Nora Vale', author_url: VALE });
});

test('a saved file has those who wrote it, without the lists of their pages', () => {
  const saved = page('saved/talks.html');
  const names = [...saved.querySelectorAll('#S-people h3, #S-people h2')].map(({ textContent }) => plain(textContent));
  expect(names.join()).toContain('Nora Vale');
  const [link] = [...saved.querySelectorAll('.meta dd a')].filter((each) => each.textContent === 'Nora Vale');
  const target = link?.getAttribute('href') ?? '';
  expect(target).toMatch(/^#./);
  expect(saved.querySelector(`[id="${target.slice(1)}"]`)).not.toBeNull();
  expect(plain(saved.textContent)).not.toContain('Explainers by');
});

test('the search finds an explainer by who wrote it', () => {
  expect(read('search/texts/articles-0.js')).toContain('Ada Pell');
});
