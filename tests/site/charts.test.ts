import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twinSchema } from '../../src/share/data/twin-schema.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import { copyWithCharts, COUNT, PAGES } from '../setup/charts.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { dist, linkedPages, pages, pagesIn, plain } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';

const Feed = z.looseObject({ items: z.array(z.looseObject({ content_html: z.string() })) });

const drawn = linkedPages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('figure.fig:not(.where)')].map((figure) => ({ path, document, figure })),
);
const textOf = (element: Element | null | undefined) => plain(element?.textContent);

test('the site has charts on its background pages', () => {
  expect(drawn.map(({ path }) => path)).toEqual([
    'background/climate-finance.html',
    'background/russia-china.html',
    'background/russia-china.html',
  ]);
});

describe.each(drawn)('a chart of $path', ({ path, document, figure }) => {
  const title = textOf(figure.querySelector('.finding'));
  const id = path.replace(/^background\/(.*)\.html$/, '$1');
  const twin = twinSchema.parse(JSON.parse(readFileSync(join(dist, `background/${id}.json`), 'utf8')));
  const data = twin.charts.find((chart) => chart.title === title);

  test('is named by what is to be seen, and described by its figures', () => {
    expect(textOf(document.getElementById(figure.getAttribute('aria-labelledby') ?? ''))).toBe(title);
    expect(data?.anchor).toBe(figure.id);
    const image = figure.querySelector('.plot > svg');
    const description = image && document.getElementById(image.getAttribute('aria-describedby') ?? '');
    if (image) expect(textOf(description)).toBe(data?.description);
    expect(figure.querySelector('title, [style], script')).toBeNull();
  });

  test('has its figures as a table in which each row says who said it', () => {
    const rows = [...figure.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(data?.rows.length ?? -1);
    for (const row of rows) {
      const links = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((anchor) => !document.getElementById(anchor)?.closest('.ledger'))).toEqual([]);
    }
  });

  test('has its figures as a file, which is that beside its text', () => {
    const link = figure.querySelector('a[download]')?.getAttribute('href') ?? '';
    expect(link).toBe(data?.address.replace(/^.*\//, ''));
    const file = readFileSync(join(dist, 'background', link), 'utf8');
    expect(file).toBe(readFileSync(join('content/background', link), 'utf8'));
  });

  test('is cited: each of its marks leads to the ledger, and back', () => {
    const marks = [...figure.querySelectorAll('.how sup a')];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const entry = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
      expect(entry?.querySelector(`a[href="#${mark.id}"]`)).not.toBeNull();
    }
  });
});

test('the chart of trade says what rises from what to what', () => {
  const twin = twinSchema.parse(JSON.parse(readFileSync(join(dist, 'background/russia-china.json'), 'utf8')));
  expect(twin.charts[0]?.description).toBe(
    'Column chart, 2014 to 2024. Up from 95 (2014) to 245 (2024). Highest: 245 (2024); lowest: 64 (2015). 2015: 64 or 68, where the sources conflict. 24 February 2022: Russia invades Ukraine.',
  );
});

test('a copy to keep has the charts of its background, with their looks', () => {
  const saved = pages.find(({ path }) => path === 'saved/putin-xi-talks.html')?.document;
  expect(saved?.querySelectorAll('figure.fig .plot > svg')).toHaveLength(2);
  expect([...(saved?.querySelectorAll('style') ?? [])].some((style) => style.textContent.includes('.plot'))).toBe(true);
});

test('a page without a chart does not carry how charts look', () => {
  const without = linkedPages.filter(({ document }) => !document.querySelector('figure.fig'));
  expect(without.filter(({ html }) => html.includes('.plot')).map(({ path }) => path)).toEqual([]);
});

describe('charts of every type', () => {
  let copy: ProjectCopy;
  let built: ReturnType<typeof pagesIn>;
  const pageOf = (path: string) => built.find((page) => page.path === path);

  beforeAll(async () => {
    copy = copyWithCharts();
    execFileSync(process.execPath, ['src/cli/publish-log.ts'], {
      cwd: copy.root,
      env: { ...outsideOfTests(), PUBLISH_DATE: '2024-03-01' },
    });
    await build(copy.root, { SITE_URL: 'https://example.org/news/' });
    built = pagesIn(join(copy.root, 'dist'));
  });
  afterAll(() => copy.remove());

  test.each(PAGES)('are sound HTML in %s', async (path) => {
    expect(await htmlProblems(pageOf(path)?.html ?? '', path)).toEqual([]);
    expect(pageOf(path)?.document.querySelectorAll('figure.fig')).toHaveLength(COUNT);
  });

  test('have at most 4 kB each: twelve years of two series, table and all', () => {
    const { html = '', document } = pageOf(PAGES[0]) ?? {};
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    const figure = document?.querySelector('figure.fig');
    expect(figure?.querySelectorAll('tbody tr')).toHaveLength(12);
    const start = html.indexOf('<figure class="fig"');
    const end = html.indexOf('</figure>', start);
    const bytes = size(html.slice(start, end));
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(4000);
  });

  test('have numbers and dates in the language of their page', () => {
    const arabic = pageOf(PAGES[1])?.document;
    const texts = [...(arabic?.querySelectorAll('.plot text') ?? [])].map((text) => textOf(text));
    expect(texts.filter((text) => /^[\u0660-\u0669\u066B]+$/.test(text))).not.toEqual([]);
    expect(texts.filter((text) => /\d/.test(text))).toEqual([]);
  });

  test('leave gaps, and draw what conflicting sources give', () => {
    const [, , lines] = pageOf(PAGES[0])?.document.querySelectorAll('figure.fig') ?? [];
    const path = lines?.querySelector('path.one')?.getAttribute('d') ?? '';
    expect(path.split('M')).toHaveLength(3);
    expect(lines?.querySelectorAll('line.claim')).toHaveLength(3);
    expect(textOf(lines?.querySelector('tbody'))).toContain('61.2 or 66.0');
    expect(textOf(lines?.querySelector('tbody'))).toContain('no figure');
  });

  test('stand in feeds in words and as a table', () => {
    const feed = readFileSync(join(copy.root, 'dist/feed.json'), 'utf8');
    const { items } = Feed.parse(JSON.parse(feed));
    const html = items.find((item) => item.content_html.startsWith('<div lang="en"'))?.content_html ?? '';
    expect(html.match(/<figure>/g)).toHaveLength(COUNT);
    expect(html).not.toContain('<svg');
    expect(html).toContain('Line chart, 2011 to 2022. in all: Up from 20 (2011) to 91.5 (2022).');
    expect(html).toContain('https://example.org/news/articles/years.csv');
  });
});
