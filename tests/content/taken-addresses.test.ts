import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takenAddresses } from '../../src/content/taken-addresses.ts';

describe('the addresses of the software', () => {
  const whyTaken = takenAddresses(process.cwd());

  test.each([
    ...['index', '404', 'about', 'corrections', 'articles', 'background', 'people', 'sources', 'embed', 'saved'],
    ...['feed', 'sitemap', 'robots', 'favicon', 'explainer', 'search', 'statements', 'topics', 'years'],
    ...['index-2', 'people-12', 'sitemap-1'],
  ])('%s is one', (id) => {
    expect(whyTaken(id)).toBe(`addresses that begin with "${id}" are the software’s`);
  });

  test.each(['imprint', 'methods', 'contact', 'id', 'moved', 'page', 'sources-and-methods', 'people-we-thank'])(
    '%s is none',
    (id) => expect(whyTaken(id)).toBeUndefined(),
  );
});

describe('in another project', () => {
  test('they are those of its routes and of the files in public', () => {
    const root = mkdtempSync(join(tmpdir(), 'taken-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, 'src/pages/[folder]'), { recursive: true });
    mkdirSync(join(root, 'src/pages/forum'));
    mkdirSync(join(root, 'public'));
    for (const file of [
      'src/pages/map-[page].astro',
      'src/pages/news.xml.ts',
      'public/Press.html',
      'public/logo.png',
    ]) {
      writeFileSync(join(root, file), '');
    }
    const whyTaken = takenAddresses(root);
    const taken = ['forum', 'map', 'map-3', 'news', 'press', 'logo', 'folder', 'people'].map((id) => [
      id,
      whyTaken(id),
    ]);
    expect(taken).toEqual([
      ['forum', 'addresses that begin with "forum" are the software’s'],
      ['map', 'addresses that begin with "map" are the software’s'],
      ['map-3', 'addresses that begin with "map-3" are the software’s'],
      ['news', 'addresses that begin with "news" are the software’s'],
      ['press', 'public/Press.html has the address of this page'],
      ['logo', undefined],
      ['folder', undefined],
      ['people', undefined],
    ]);
  });
});
