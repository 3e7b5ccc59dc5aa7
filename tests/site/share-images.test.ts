import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, files } from './built-pages.ts';

const pages = files.filter((file) => /^(articles|background)\/[^/]+\.html$/.test(file));

test.each(pages)('%s has a share image of 1200 × 630 pixels below 100 kB', (page) => {
  const png = readFileSync(join(dist, page.replace(/\.html$/, '.png')));
  // The first chunk of a PNG names its size: https://www.w3.org/TR/png-3/#11IHDR
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
});

test('there is no share image without a page', () => {
  const images = files.filter((file) => /^(articles|background)\/.*\.png$/.test(file));
  expect(images).toEqual(pages.map((page) => page.replace(/\.html$/, '.png')));
});
