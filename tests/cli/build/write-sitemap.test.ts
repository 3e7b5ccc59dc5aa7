import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../../src/cli/build/write-sitemap.ts';
import { writeFolder } from '../../finish/folder.ts';

const PAGES = [{ address: 'https://example.org/news/a.html', changed: undefined, news: undefined }];

test('writes the sitemap, and a robots.txt that names it', async () => {
  const folder = writeFolder({});
  await writeSitemap(folder, PAGES, 'https://example.org/news/');
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.org/news/a.html</loc>');
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/news/sitemap.xml');
});

test('without an address writes a robots.txt alone', async () => {
  const folder = writeFolder({});
  await writeSitemap(folder, PAGES, undefined);
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});
