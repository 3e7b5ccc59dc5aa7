import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderSize, sizeInWords } from '../../../src/cli/build/folder-size.ts';
import { sizedFiles } from '../../../src/cli/build/sized-files.ts';
import { at } from '../../checks/small-site.ts';
import { build } from '../../setup/build.ts';
import type { ProjectCopy } from '../../setup/project-copy.ts';
import { copySmallProject } from '../../setup/small-project.ts';

const ARTICLE = at.article;
const LEAKING = `<html lang="en">
  <head><meta charset="utf-8" /><title>A page</title></head>
  <body><h1>A title that is not for anybody yet</h1><a href="/nowhere.html">x</a></body>
</html>`;
const THROWS = "---\nthrow new Error('the page is broken');\n---\n";

let copy: ProjectCopy;

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

const inCopy = (path: string) => join(copy.root, path);

/** A last good build, which is to survive. */
beforeEach(() => {
  for (const folder of ['dist', '.dist-next', '.dist-last']) rmSync(inCopy(folder), { recursive: true, force: true });
  mkdirSync(inCopy('dist'));
  writeFileSync(inCopy('dist/index.html'), 'the last good build');
});

function expectLastGoodBuild(): void {
  expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toBe('the last good build');
  expectNoLeftovers();
}

function expectNoLeftovers(): void {
  expect(['.dist-next', '.dist-last'].filter((folder) => existsSync(inCopy(folder)))).toEqual([]);
}

const sizesOnDisk = () => sizeInWords(folderSize(sizedFiles(inCopy('dist'))), 'dist');

describe('a build that fails leaves dist as it was', () => {
  test('content with an error: refused before anything is written, with file, line and column', async () => {
    const text = readFileSync(inCopy(ARTICLE), 'utf8');
    writeFileSync(inCopy(ARTICLE), text.replace(/^source: .*$/m, 'source: nobody-knows-it'));
    const line = text.split('\n').findIndex((each) => each.startsWith('source: ')) + 1;
    await expect(build(copy.root)).rejects.toThrow(new RegExp(`^${ARTICLE}:${line}:9  error  unknown-source  `, 'm'));
    expectLastGoodBuild();
    writeFileSync(inCopy(ARTICLE), text);
  });

  test.each([
    { address: 'example.org', says: 'which is not an address: write it whole, beginning with "https://"' },
    { address: 'ftp://example.org/', says: 'which is not an address: write it whole, beginning with "https://"' },
    { address: 'https://example.org/?p=1', says: 'which has a "?" or "#": write the address of the folder' },
    { address: 'https://example.org/#top', says: 'which has a "?" or "#": write the address of the folder' },
  ])('SITE_URL is $address: refused before anything is written', async ({ address, says }) => {
    await expect(build(copy.root, { SITE_URL: address })).rejects.toThrow(`SITE_URL is "${address}", ${says}`);
    expectLastGoodBuild();
  });

  test('a page that throws: said in words', async () => {
    writeFileSync(inCopy('src/pages/broken.astro'), THROWS);
    await expect(build(copy.root)).rejects.toThrow(/Not built: .*the page is broken/s);
    rmSync(inCopy('src/pages/broken.astro'));
    expectLastGoodBuild();
  });

  test('pages with faults: all of them are said, each with its page and place', async () => {
    const draft = readFileSync(inCopy(ARTICLE), 'utf8')
      .replace(/^title: .*$/m, 'title: A title that is not for anybody yet\ndraft: true')
      .replace(/^changes:\n(?: +.*\n)+/m, '');
    writeFileSync(inCopy('content/articles/a-draft.mdx'), draft);
    writeFileSync(inCopy('src/pages/leaking.astro'), LEAKING);
    // Without the name of the error, which would stand before the first line.
    const said = (await build(copy.root).catch(String)).replace(/^Error: /, '');
    for (const rule of ['broken-link', 'draft', 'missing-description', 'unreached-file']) {
      expect(said).toMatch(new RegExp(`^leaking\\.html:1:\\d+  error  ${rule}  `, 'm'));
    }
    expect(said).toContain('Not built: what was written has the faults above. This is a fault of the software');
    rmSync(inCopy('content/articles/a-draft.mdx'));
    rmSync(inCopy('src/pages/leaking.astro'));
    expectLastGoodBuild();
  });
});

test('a dist that cannot be replaced without a loss is said, and nothing is built', async () => {
  mkdirSync(inCopy('dist/.git'));
  await expect(build(copy.root)).rejects.toThrow(/^Not built: dist holds a Git repository/);
  expectLastGoodBuild();
});

describe('a build that goes well', () => {
  test('replaces dist, leaves nothing else, and ends with the bytes of each kind of output', async () => {
    const said = await build(copy.root);
    expect(said).toMatch(/(^|\n)Built \d+ pages, \d+ kB in all, in dist(\n +\d+ kB {2}[a-z ]+ \(\d+\))+\n/);
    expect(said).toContain(sizesOnDisk());
    expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i);
    expectNoLeftovers();
  });

  test('says its steps, the checks’ warnings, those lines, and what each step took', async () => {
    const said = await build(copy.root, { SITE_URL: 'https://example.org/news' });
    expect(said).toContain(sizesOnDisk());
    const lines = said.trim().split('\n');
    const own = lines.filter(
      (line) => !/^ +\d+ kB {2}|^\w+ \d+ of \d+ …$|^content\/\S+:\d+:\d+ {2}warning {2}/.test(line),
    );
    expect(own).toEqual([
      'Checking …',
      expect.stringMatching(/^Checking \d+ …$/),
      'Preparing …',
      expect.stringMatching(/^Rendering \d+ …$/),
      'Drawing pictures …',
      expect.stringMatching(/^Finishing \d+ …$/),
      'Verifying …',
      expect.stringMatching(/^Built /),
      expect.stringMatching(/^Took \d+\.\d s: .*checking \d+\.\d, preparing \d+\.\d, rendering \d+\.\d, /),
    ]);
  });

  test('says in one line what is left out without a public address, and how to have it', async () => {
    const lines = (await build(copy.root, { SITE_URL: '' })).trim().split('\n');
    expect(lines.filter((line) => /address|^Built /.test(line) && !line.startsWith('content/'))).toEqual([
      expect.stringMatching(/^No public address, so without .* set "address" in content\/site.yaml, or SITE_URL\.$/),
      expect.stringMatching(/^Built /),
    ]);
  });

  test('first puts right what a run left behind that was cut off between the two renames', async () => {
    renameSync(inCopy('dist'), inCopy('.dist-last'));
    appendFileSync(inCopy(ARTICLE), '\n<!-- not MDX -->\n');
    await expect(build(copy.root)).rejects.toThrow('Not built');
    expectLastGoodBuild();
  });
});
