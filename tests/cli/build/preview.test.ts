import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { at } from '../../checks/small-site.ts';
import { copySmallProject } from '../../setup/small-project.ts';
import { contentsOf, run, start } from '../command.ts';

const copy = copySmallProject();
const built = join(copy.root, 'dist');
const shown = join(copy.root, 'dist-preview');

/** A source and a person that the draft alone uses, a draft that lies under an embargo, and one that says that it is one. */
const DRAFTS = {
  [at.source.replace('tass', 'wire')]: `name: Wire
kind: news-agency
ownership: private
words: a news agency
note: Good for what the Kremlin says.
`,
  [at.person.replace('putin', 'vale')]: `name: Nora Vale
summary: She leads the council.
roles:
  - title: Mayor
    from: 2021-05
`,
  [at.article.replace('talks', 'held')]: article('Held news', 'embargo: 2999-01-01T00:00:00Z'),
  [at.article.replace('talks', 'open')]: article('Open news', 'draft: true'),
};

function article(title: string, line: string): string {
  return `---
title: ${title}
description: What ${title} is about.
date: 2022-12-27
source: wire
people: [vale, putin]
background: neighbours
${line}
summary: ['One.[^said]', 'Two.[^said]', 'Three.[^said]']
citations:
  said: { by: vale, source: wire, title: The speech on ${title} }
  heard: { by: putin, source: tass, title: The answer to ${title} }
---

Nora Vale has spoken, and Putin.[^said] He has heard it.[^heard]
`;
}

const write = () => {
  for (const [path, text] of Object.entries(DRAFTS)) writeFileSync(join(copy.root, path), text);
};
const paths = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const page = (path: string) => readFileSync(join(shown, path), 'utf8');

const SITE_MARK = 'Preview with drafts: not for publication';
const MARK = 'Draft: not published';

afterEach(() => vi.unstubAllEnvs());
afterAll(copy.remove);

test('a preview shows drafts in a folder of its own, marked, and leaves the site as it was', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org/');
  expect((await run(copy.root, 'astro build')).end).toBe(0);
  const published = contentsOf(built);
  write();

  const { end, said } = await run(copy.root, 'astro build --drafts');
  expect(said).toContain('A draft until 2999-01-01T00:00:00Z: content/articles/held.mdx\n');
  expect(said).toContain('A preview with drafts, not for publication');
  expect(said).toMatch(/Built \d+ pages, .* in dist-preview\n/);
  expect(end).toBe(0);
  expect(contentsOf(built)).toEqual(published);

  const files = paths(shown);
  for (const id of ['articles/held', 'articles/open', 'people/vale', 'sources/wire', 'saved/held', 'embed/open']) {
    expect(files).toContain(`${id}.html`);
    expect(page(`${id}.html`)).toContain(MARK);
  }
  const pages = files.filter((path) => path.endsWith('.html'));
  expect(pages.filter((path) => !/<meta name="?robots"? content="?noindex"?/.test(page(path)))).toEqual([]);
  expect(pages.filter((path) => !page(path).includes(SITE_MARK))).toEqual([]);
  expect(files.filter((path) => /feed|sitemap|opensearch|corrections\.xml/.test(path))).toEqual([]);
  const texts = pages.map(page).join('');
  expect(texts).not.toContain('feed.xml');
  expect(texts).not.toContain('application/atom+xml');
  expect(texts).not.toContain('rel="canonical"');
  expect(texts).not.toContain('example.org/');
});

test('a link to a draft says that it is one, and so does what the search finds', () => {
  const link = (to: string, text: string) =>
    new RegExp(`<a href="?${to}"?[^>]*>${text} <small>\\(${MARK}\\)</small></a>`);
  expect(page('people/putin.html')).toMatch(link('../articles/open.html', 'Open news'));
  expect(page('background/neighbours.html')).toMatch(link('../articles/held.html', 'Held news'));
  expect(page('people.html')).toMatch(link('people/vale.html', 'Nora Vale'));
  expect(page('sources.html')).toMatch(link('sources/wire.html', 'Wire'));
  expect(page('people/putin.html')).not.toMatch(link('../articles/talks.html', 'Putin has called'));
  // On the front page too each says so once, and keeps its day.
  const front = /<article(?:(?!<\/article>).)*Open news.*?<\/article>/s.exec(page('index.html'))?.[0] ?? '';
  expect(front.split(MARK)).toHaveLength(2);
  expect(front).toContain('27 December 2022');
  const found = paths(join(shown, 'search')).map((path) => join('search', path));
  const texts = found.filter((path) => path.endsWith('.js')).map(page);
  expect(texts.join('')).toContain(`${MARK}, News explainer, 27 December 2022`);
});

test('it is served where it says', async () => {
  vi.stubEnv('PORT', '4663');
  const { child, said, end } = start(copy.root, 'preview');
  await expect.poll(said, { timeout: 60_000 }).toContain('Open http://localhost:4663/');
  expect(await (await fetch('http://localhost:4663/articles/held.html')).text()).toContain(SITE_MARK);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});

test('while one writes the same pages are marked as drafts, and the same links', async () => {
  const { child, said, end } = start(copy.root, 'astro dev --ignore-lock --port 4661');
  await expect.poll(said, { timeout: 60_000 }).toContain('localhost:4661');
  const marks = (html: string) =>
    [...html.matchAll(/>([^<>]*)<small>\(Draft: not published\)/g)].map(([, text]) => text);
  const tops = (html: string) => /<aside class="?shown.*?<\/aside>/s.exec(html)?.[0].includes(MARK) ?? false;
  for (const path of [
    'people/putin.html',
    'people/vale.html',
    'sources.html',
    'articles/held.html',
    'articles/talks.html',
  ]) {
    const inDevelopment = await (await fetch(`http://localhost:4661/${path}`)).text();
    expect([path, marks(inDevelopment), tops(inDevelopment)]).toEqual([path, marks(page(path)), tops(page(path))]);
    expect(inDevelopment).not.toContain(SITE_MARK);
  }
  child.kill();
  await end;
});

test('a build without the option has no drafts, and the same bytes as before', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org/');
  const published = contentsOf(built);
  vi.stubEnv('BACKGROUNDER_PREVIEW', 'yes');
  const { end } = await run(copy.root, 'astro build');
  expect(end).toBe(0);
  expect(contentsOf(built)).toEqual(published);
});

test('a preview that fails leaves the last one, and none touches the site that is published', async () => {
  const [site, preview] = [contentsOf(built), contentsOf(shown)];
  const refusal = 'Not built: a preview with drafts must not touch dist, which is published: name another folder.\n';
  expect(await run(copy.root, 'astro build --drafts dist')).toEqual({ end: 1, said: refusal });
  expect(await run(copy.root, 'astro build --drafts=dist/drafts')).toEqual({ end: 1, said: refusal });
  writeFileSync(join(copy.root, at.article.replace('talks', 'open')), 'nothing');
  expect((await run(copy.root, 'astro build --drafts')).end).toBe(1);
  expect([contentsOf(built), contentsOf(shown)]).toEqual([site, preview]);
});
