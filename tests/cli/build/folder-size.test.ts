import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderSize, sizeInWords } from '../../../src/cli/build/folder-size.ts';
import { sizedFiles } from '../../../src/cli/build/sized-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every file counts once, under the first kind that fits', () => {
  const files = {
    'index.html': 1000,
    'articles/x.html': 1500,
    'articles/x.png': 20,
    'articles/x.json': 30,
    'saved/x.html': 4000,
    'embed/x.html': 5,
    'embed/x.json': 6,
    'feed.json': 70,
    'corrections.xml': 7,
    'background/x/feed.json': 300,
    'people/x/feed.xml': 500,
    '_astro/font.woff2': 80,
    'robots.txt': 9,
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x'.repeat(bytes));
  }
  const sizes = folderSize(sizedFiles(folder));
  expect(sizes.map(({ kind, files: count, bytes }) => [kind, count, bytes])).toEqual([
    ['saved explainers', 1, 4000],
    ['embed cards', 2, 11],
    ['pages', 2, 2500],
    ['feeds', 4, 877],
    ['share images', 1, 20],
    ['data', 1, 30],
    ['fonts', 1, 80],
    ['other files', 1, 9],
  ]);
  expect(sizeInWords(sizes, 'dist').split('\n').slice(0, 2)).toEqual([
    'Built 2 pages, 8 kB in all, in dist',
    '       4 kB  saved explainers (1)',
  ]);
});
