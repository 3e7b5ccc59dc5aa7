import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../share/english.ts';
import { build } from '../setup/build.ts';
import { addToSite } from '../setup/own-pages.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { dist, files, filesIn, pagesIn } from './built-pages.ts';

let copy: ProjectCopy;
const inCopy = (path: string) => join(copy.root, path);

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

const isSaved = (file: string) => file.startsWith('saved/');
const isData = (file: string) =>
  /^(?:articles|background)\/(?!.*\/feed\.).*\.json$|^explainer\.schema\.json$/.test(file);

/** What leads to saved explainers or to data, or speaks of them: addresses, media types and the site's own words. */
const OF_SAVED = [/saved\/[\w-]+\.html/, english.share.save, english.saved.kind];
const OF_DATA = [
  /(?:articles|background)\/[\w-]+(?:\/events)?\.json/,
  /="(?!feed)[\w-]+(?:\/events)?\.json"/,
  /explainer\.schema\.json"/,
  /"application\/json"/,
  english.share.data,
  english.background.asData,
];

/** All text that a folder publishes, but the rules for hosts, which are the same for all sites. */
function textOf(folder: string): string {
  const published = filesIn(folder).filter((file) => !/^(?:_headers|\.htaccess)$|\.(?:png|woff2)$/.test(file));
  return published.map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`).join('\n');
}

test('a site that leaves nothing out has both, and says so in each of these ways', () => {
  expect(files.filter(isSaved)).not.toEqual([]);
  expect(files.filter(isData)).not.toEqual([]);
  const text = textOf(dist);
  for (const each of [...OF_SAVED, ...OF_DATA]) expect(text).toMatch(each);
});

describe('with saved: false and data: false, at a public address', () => {
  beforeAll(async () => {
    addToSite(copy, 'saved: false\ndata: false\n');
    await build(copy.root, { SITE_URL: 'https://example.org/news/' });
  });

  test('nothing is there of either, and nothing leads to it or speaks of it', () => {
    expect(filesIn(inCopy('dist')).filter((file) => isSaved(file) || isData(file))).toEqual([]);
    const text = textOf(inCopy('dist'));
    for (const each of [...OF_SAVED, ...OF_DATA]) expect(text).not.toMatch(each);
  });

  test('all else of an explainer is', () => {
    expect(filesIn(inCopy('dist'))).toEqual(
      expect.arrayContaining(['articles/talks.html', 'articles/talks.png', 'embed/talks.html', 'embed/talks.json']),
    );
  });
});

test('with data: false alone there are saved explainers', async () => {
  addToSite(copy, 'data: false\n');
  await build(copy.root, { SITE_URL: '' });
  expect(filesIn(inCopy('dist')).filter((file) => isSaved(file) || isData(file))).toEqual(['saved/talks.html']);
  const links = pagesIn(inCopy('dist')).map(({ path, document }) => [
    path,
    [...document.querySelectorAll('.share > p:first-child a')].map((link) => link.textContent),
  ]);
  expect(links).toContainEqual(['articles/talks.html', [english.share.save]]);
  expect(links).toContainEqual(['background/neighbours.html', []]);
});
