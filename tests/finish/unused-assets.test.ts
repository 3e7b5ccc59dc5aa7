import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnusedAssets } from '../../src/finish/unused-assets.ts';
import { numberedPlaces } from '../../src/finish/verify/places.ts';
import { heldTrace, type Traces } from '../../src/finish/verify/trace.ts';
import { writeFolder, type Files } from './folder.ts';

/** The traces of a site with one page, which leads to some files. */
function pageTo(...leadsTo: string[]): Traces {
  const places = numberedPlaces();
  const trace = heldTrace({ ids: undefined, leadsTo, isLost: false, isRedirect: false }, places);
  return { traces: new Map([['index.html', trace]]), places };
}

/** What is left of the bundled files of a folder with one page, which leads to some. */
async function kept(files: Files, ...leadsTo: string[]): Promise<string[]> {
  const folder = writeFolder(files);
  await dropUnusedAssets(folder, pageTo(...leadsTo));
  return readdirSync(join(folder, '_astro')).sort();
}

test('keeps what a page names, and what that names', async () => {
  const files = {
    '_astro/page.B1.css': '@font-face { src: url("f.C2.woff2") }',
    '_astro/f.C2.woff2': 'font',
  };
  expect(await kept(files, '_astro/page.B1.css', 'index.html')).toEqual(['f.C2.woff2', 'page.B1.css']);
});

test('drops what no page names, and what only that names', async () => {
  const files = {
    '_astro/a.B1.js': 'import "./b.C2.js"',
    '_astro/b.C2.js': '1',
  };
  expect(await kept(files)).toEqual([]);
});

test('lets every file be that is not bundled', async () => {
  const folder = writeFolder({ 'index.html': '', 'favicon.svg': '<svg/>', '_astro/a.B1.js': '1' });
  await dropUnusedAssets(folder, pageTo());
  expect(readdirSync(folder).sort()).toEqual(['_astro', 'favicon.svg', 'index.html']);
});

test('lets a site be that has no bundled file', async () => {
  const folder = writeFolder({ 'index.html': '' });
  await dropUnusedAssets(folder, pageTo());
  expect(readdirSync(folder)).toEqual(['index.html']);
});
