import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twinSchema } from '../../src/share/data/twin-schema.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import { copyWithMaps, HOSTILE, MAP_COUNT, MAP_PAGES } from '../setup/maps.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { dist, linkedPages, pages, pagesIn, plain } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';

const Feed = z.looseObject({ items: z.array(z.looseObject({ content_html: z.string() })) });
const textOf = (element: Element | null | undefined) => plain(element?.textContent);

const drawn = linkedPages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('figure.where')].map((figure) => ({ path, document, figure })),
);

test('the site has a map on a background page', () => {
  expect(drawn.map(({ path }) => path)).toEqual(['background/russia-china.html']);
});

describe.each(drawn)('the map of $path', ({ document, figure }) => {
  const twin = twinSchema.parse(JSON.parse(readFileSync(join(dist, 'background/russia-china.json'), 'utf8')));
  const [data] = twin.maps;

  test('is named by what is to be seen, and described by its places', () => {
    const image = figure.querySelector('.sheet > svg');
    const labelled = (name: string) => textOf(document.getElementById(image?.getAttribute(name) ?? ''));
    expect(labelled('aria-labelledby')).toBe(data?.title);
    expect(labelled('aria-describedby')).toBe(data?.description);
    expect(data?.anchor).toBe(figure.id);
    expect(figure.querySelector('title, [style], script')).toBeNull();
  });

  test('has its places as a list, and as the file that lies beside its text', () => {
    expect([...figure.querySelectorAll('.places b')].map((name) => textOf(name).replace(/:$/, ''))).toEqual(
      data?.places.map(({ name }) => name),
    );
    const link = figure.querySelector('a[download]')?.getAttribute('href') ?? '';
    expect(link).toBe(data?.address.replace(/^.*\//, ''));
    expect(readFileSync(join(dist, 'background', link), 'utf8')).toBe(
      readFileSync(join('content/background', link), 'utf8'),
    );
  });

  test('is cited: its marks and the places of which something is said lead to the ledger', () => {
    const links = [...figure.querySelectorAll('.places a, .how sup a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.closest('.ledger')).not.toBeNull();
    }
  });

  test('is a part of what the structured data of its page describes', () => {
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const name = textOf(figure.querySelector('.finding'));
    expect(data).toContain(`{"@type":"Map","@id":"russia-china.html#${figure.id}","name":"${name}"}]`);
  });

  test('says that no course is drawn, that it is no statement on whose land it is, and that nothing on it is disputed', () => {
    const said = textOf(figure.querySelector('.how'));
    expect(said).toContain('A dotted line only joins its ends. Its course is not drawn.');
    expect(said).toContain('How a border is drawn here is no statement on whose land it is.');
    expect(said).toContain('The site’s list of disputes has none on this map or near it.');
    expect(data?.lines.map(({ isJoined }) => isJoined)).toEqual([true]);
  });
});

test('a copy to keep has the map of its background, with its looks', () => {
  const saved = pages.find(({ path }) => path === 'saved/putin-xi-talks.html')?.document;
  expect(saved?.querySelectorAll('figure.where .sheet > svg')).toHaveLength(1);
  expect([...(saved?.querySelectorAll('style') ?? [])].some((style) => style.textContent.includes('.where'))).toBe(
    true,
  );
});

test('a page without a map does not carry how maps look', () => {
  const without = linkedPages.filter(({ document }) => !document.querySelector('figure.where'));
  expect(without.filter(({ html }) => html.includes('.sheet')).map(({ path }) => path)).toEqual([]);
});

describe('maps of many kinds', () => {
  let copy: ProjectCopy;
  let built: ReturnType<typeof pagesIn>;
  const pageOf = (path: string) => built.find((page) => page.path === path);

  beforeAll(async () => {
    copy = copyWithMaps();
    execFileSync(process.execPath, ['src/cli/publish-log.ts'], {
      cwd: copy.root,
      env: { ...outsideOfTests(), PUBLISH_DATE: '2024-03-01' },
    });
    await build(copy.root, { SITE_URL: 'https://example.org/news/' });
    built = pagesIn(join(copy.root, 'dist'));
  });
  afterAll(() => copy.remove());

  test.each(MAP_PAGES)('are sound HTML in %s', async (path) => {
    expect(await htmlProblems(pageOf(path)?.html ?? '', path)).toEqual([]);
    expect(pageOf(path)?.document.querySelectorAll('figure.where')).toHaveLength(MAP_COUNT);
  });

  test('have at most 12 kB each', () => {
    const { html = '' } = pageOf(MAP_PAGES[0]) ?? {};
    const sizes = html
      .split('<figure class="fig where"')
      .slice(1)
      .map((rest) => gzipSync(rest.slice(0, rest.indexOf('</figure>')), { level: 9 }).length);
    expect(sizes).toHaveLength(MAP_COUNT);
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000);
  });

  test('hatch land that one holds and another claims, each with a pattern of its own', () => {
    const { document } = pageOf(MAP_PAGES[0]) ?? {};
    const hatched = [...(document?.querySelectorAll('.hatched') ?? [])];
    expect(hatched.length).toBeGreaterThan(0);
    for (const path of hatched) {
      const id = /^url\("?#(.*?)"?\)$/.exec(path.getAttribute('fill') ?? '')?.[1];
      expect(path.closest('figure')?.querySelector('pattern')?.id).toBe(id);
    }
    expect(new Set(hatched.map((path) => path.getAttribute('fill'))).size).toBe(hatched.length);
  });

  test('have numbers, countries and places in the language of their page', () => {
    const arabic = pageOf(MAP_PAGES[1])?.document;
    expect(textOf(arabic?.querySelector('.where .sheet'))).toContain('أوكرانيا');
    expect(textOf(arabic?.querySelector('.where .sheet'))).toMatch(/[٠-٩]+ كم/);
  });

  test('show hostile text as the text that it is', () => {
    const { html = '', document } = pageOf(MAP_PAGES[0]) ?? {};
    expect(textOf(document?.querySelector('.where .places'))).toContain(HOSTILE);
    expect(html).not.toContain(HOSTILE);
  });

  test('are drawn again where what they are made of changes, and not where their page alone does', async () => {
    const database = new DatabaseSync(join(copy.root, '.astro/derived.sqlite'));
    database.exec(`CREATE TABLE drawn (of TEXT);
      CREATE TRIGGER drawn AFTER INSERT ON kept WHEN NEW.kind = 'map' BEGIN INSERT INTO drawn VALUES (NEW.of); END`);
    const drawnNow = () => {
      const all = database.prepare('SELECT of FROM drawn').all();
      database.exec('DELETE FROM drawn');
      return all.map(({ of }) => of);
    };
    const changed = async (path: string, from: string, to: string) => {
      const file = join(copy.root, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
      await build(copy.root, { SITE_URL: 'https://example.org/news/' });
      return pagesIn(join(copy.root, 'dist')).find((page) => page.path === MAP_PAGES[0])?.html;
    };
    expect(await changed('content/site.yaml', 'name: Small', 'name: Smaller')).toContain('Drawn by Smaller.');
    expect(drawnNow()).toEqual([]);
    await changed('content/site.yaml', 'AFP, 24 July 2003', 'AFP on 24 July 2003');
    expect(drawnNow()).toHaveLength(MAP_PAGES.length * MAP_COUNT);
    database.close();
  });

  test('stand in feeds in words and as a list', () => {
    const { items } = Feed.parse(JSON.parse(readFileSync(join(copy.root, 'dist/feed.json'), 'utf8')));
    const html = items.find((item) => item.content_html.startsWith('<div lang="en"'))?.content_html ?? '';
    expect(html.match(/<figure>/g)).toHaveLength(MAP_COUNT);
    expect(html).not.toContain('<svg');
    expect(html).toContain('How a border is drawn here is no statement on whose land it is.');
    expect(html).toContain('https://example.org/news/articles/crimea.csv');
  });
});
