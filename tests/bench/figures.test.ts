import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { changeFile, withoutReference, withWords } from './edits.ts';
import { figureTable } from './figure.ts';
import { measured } from './measured.ts';
import { askedOf, bareIndex, sampleWords } from './search-index.ts';
import { searchTable } from './search-figures.ts';
import { searchedCorpus } from './searched-corpus.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a command is measured with the processes that it starts', async () => {
  const holds = 'const held = Buffer.alloc(3e8, 1); setTimeout(() => held.length, 1500);';
  const starts = `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(holds)}])`;
  const { wall, cpu, peak } = await measured(['--eval', starts], root);
  expect(peak).toBeGreaterThan(3e8);
  expect(wall).toBeGreaterThan(1.5);
  expect(cpu).toBeGreaterThan(0);
});

test('a command that fails is no figure', async () => {
  await expect(measured(['--eval', 'console.error("no such thing"); process.exit(3)'], root)).rejects.toThrow(
    'failed:\nno such thing',
  );
});

test('the table has ratios and goals where there are some', () => {
  const table = figureTable([
    { what: 'Build', articles: 1000, unit: 's', own: 61.24, stock: 15, goal: 480 },
    { what: 'Check', unit: 'ms', own: 3.14 },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| Build | 1,000 | 61 s | 15 s | 4.1 | ≤ 480 s |',
    '| Check |  | 3.1 ms |  |  |  |',
  ]);
});

test('the edits change the last sentence of a made article, and no more', () => {
  const [, article = ''] =
    [...corpus({ articles: 20, seed: 1 })].find(([path]) => path.endsWith('/article-7.mdx')) ?? [];
  const lines = (text: string) => text.split('\n');
  const changed = (text: string) => lines(text).filter((line, index) => line !== lines(article)[index]);
  expect(changed(withWords('as was said')(article))).toEqual([expect.stringMatching(/, as was said\.\[\^c-\d+\]$/)]);
  expect(changed(withoutReference(article))).toEqual([expect.stringMatching(/[a-z]\.$/)]);
});

test('an edit that changes nothing is a fault of the bench', () => {
  writeFileSync(join(root, 'x.mdx'), 'text');
  expect(() => changeFile(root, 'x.mdx', withWords('more'))).toThrow('x.mdx stays as it is');
  expect(readFileSync(join(root, 'x.mdx'), 'utf8')).toBe('text');
});

test('a made corpus is searched without its site, and each word that is asked is found', async () => {
  const index = bareIndex(searchedCorpus({ articles: 40, seed: 1 }));
  const asked = await askedOf(index, sampleWords(index, 30));
  expect(asked).toHaveLength(30);
  expect(asked.filter(({ shown }) => shown.answer.pages.length === 0)).toEqual([]);
  expect(Math.min(...asked.map(({ files }) => files))).toBeGreaterThan(1);
  expect(Math.max(...asked.map(({ files }) => files))).toBeLessThanOrEqual(6);
});

test('the table of the search has both, and the goals where there are some', () => {
  const table = searchTable([{ what: 'A word', own: '12 kB', pagefind: '170 kB', goal: '≤ 45 kB' }]);
  expect(table.split('\n').at(-1)).toBe('| A word | 12 kB | 170 kB | ≤ 45 kB |');
});
