import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicSite } from '../setup/provided.ts';
import { filesIn } from '../site/built-pages.ts';
import { readByAdobe } from './structured-data.ts';

const { dist } = publicSite();
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const pages = filesIn(dist).filter((path) => path.endsWith('.html') && read(path).includes('application/ld+json'));

describe('Adobe’s structured-data-validator', () => {
  test('finds nothing wrong with any page', async () => {
    expect(pages.length).toBeGreaterThan(60);
    const faults = [];
    for (const path of pages)
      faults.push(...(await readByAdobe(read(path))).faults.map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('finds an article with its publisher and the way to it', async () => {
    const { things } = await readByAdobe(read('articles/putin-xi-talks.html'));
    expect(Object.keys(things)).toEqual(['NewsArticle', 'NewsMediaOrganization', 'BreadcrumbList']);
    expect(things.NewsArticle).toMatchObject([{ headline: 'Putin and Xi plan to talk before the year ends' }]);
  });

  test('finds what is damaged', async () => {
    const { faults } = await readByAdobe(read('articles/putin-xi-talks.html').replace('"position":1,', ''));
    expect(faults).toContainEqual(expect.stringMatching(/BreadcrumbList.*position/));
  });
});
