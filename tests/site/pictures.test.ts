import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twinSchema } from '../../src/share/data/twin-schema.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import { copyWithPictures, PAGE } from '../setup/pictures.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { pagesIn, plain } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';

const Feed = z.looseObject({ items: z.array(z.looseObject({ content_html: z.string() })) });
const Graph = z.looseObject({ '@graph': z.array(z.looseObject({ image: z.unknown().optional() })) });

/** The file of the lead picture that other programs are told of. */
const SHARED = /^https:\/\/example\.org\/news\/_astro\/lead\..*\.jpg$/;

let copy: ProjectCopy;
let built: ReturnType<typeof pagesIn>;
const pageOf = (path: string) => built.find((page) => page.path === path);
const figures = () => [...(pageOf(PAGE)?.document.querySelectorAll('figure.pic') ?? [])];
const textOf = (element: Element | null | undefined) => plain(element?.textContent);
const inDist = (...path: string[]) => join(copy.root, 'dist', ...path);

beforeAll(async () => {
  copy = await copyWithPictures();
  execFileSync(process.execPath, ['src/cli/publish-log.ts'], {
    cwd: copy.root,
    env: { ...outsideOfTests(), PUBLISH_DATE: '2024-03-01' },
  });
  await build(copy.root, { SITE_URL: 'https://example.org/news/' });
  built = pagesIn(inDist());
});
afterAll(() => copy.remove());

test('pictures are sound HTML', async () => {
  expect(await htmlProblems(pageOf(PAGE)?.html ?? '', PAGE)).toEqual([]);
});

describe('a picture', () => {
  test('has caption, day and credit in words, and a mark that leads to the ledger and back', () => {
    const tall = figures()[1];
    expect(tall?.className).toContain('tall');
    expect(textOf(tall?.querySelector('figcaption'))).toBe(
      'The mayor at a windowTaken on 26 December 2022.photo by Nora Vale, a photographer of the agencyfor TASS, Russia’s state-owned news agency[4]',
    );
    const document = pageOf(PAGE)?.document;
    for (const mark of figures().flatMap((figure) => [...figure.querySelectorAll('sup a')])) {
      const entry = document?.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
      expect(entry?.querySelector(`a[href="#${mark.id}"]`)).not.toBeNull();
    }
  });

  test('that is no photo of the day says so', () => {
    expect(figures().map((figure) => textOf(figure.querySelector('.kind')))).toEqual([
      'Archive picture of 15 September 2022',
      ...['', '', '', ''],
      'Generated image. It shows nothing that happened.',
      'Illustration',
    ]);
  });

  test('is made in several widths and three formats, with its size, and never larger than it is', async () => {
    for (const figure of figures().filter((each) => each.querySelector('source'))) {
      const sets = [...figure.querySelectorAll('source, img')].map((each) => each.getAttribute('srcset') ?? '');
      expect(sets).toHaveLength(3);
      const own = sets.map((set) => set.split(', ').map((each) => Number(/ (\d+)w$/.exec(each)?.[1])));
      expect(new Set(own.map(String)).size).toBe(1);
      const image = figure.querySelector('img');
      expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
      const largest = Math.max(...(own[0] ?? []));
      const file = sets[2]?.split(', ').at(-1)?.split(' ')[0] ?? '';
      const { width, exif } = await sharp(inDist('articles', file)).metadata();
      expect(width).toBe(largest);
      expect(exif).toBeUndefined();
    }
  });

  test('is loaded late but for the lead', () => {
    const loading = figures().map((figure) => figure.querySelector('img')?.getAttribute('loading'));
    expect(loading).toEqual(['eager', ...Array.from({ length: 6 }, () => 'lazy')]);
    expect(figures()[0]?.querySelector('img')?.getAttribute('fetchpriority')).toBe('high');
  });
});

test('the JSON twin has pictures with what they are and their credit', () => {
  const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
  expect(twin.pictures).toHaveLength(7);
  const address: unknown = expect.stringMatching(SHARED);
  expect(twin.pictures[0]).toEqual({
    anchor: null,
    shows: 'archive-photo',
    alt: 'Two men at a table',
    caption: 'The *last* meeting',
    taken: '2022-09-15',
    credit: 'photo by Nora Vale, for TASS',
    citations: ['lead'],
    address,
  });
});

test('structured data have the creator, the credit, and where to ask for the licence', () => {
  const script = pageOf(PAGE)?.document.querySelector('script[type="application/ld+json"]');
  const { image } = Graph.parse(JSON.parse(script?.textContent ?? ''))['@graph'][0] ?? {};
  const address: unknown = expect.stringMatching(SHARED);
  expect(image).toContainEqual({
    '@type': 'ImageObject',
    contentUrl: address,
    caption: 'Two men at a table',
    creator: { '@type': 'Person', name: 'Nora Vale' },
    creditText: 'photo by Nora Vale, for TASS',
    dateCreated: '2022-09-15',
    acquireLicensePage: 'https://example.org/lead',
  });
});

test.each(['the feed', 'the saved file'])('%s has pictures, captions and credits', (where) => {
  const feed = () => Feed.parse(JSON.parse(readFileSync(inDist('feed.json'), 'utf8'))).items[0]?.content_html ?? '';
  const text = where === 'the feed' ? feed() : (pageOf('saved/talks.html')?.html ?? '');
  expect(text).toContain('photo by');
  expect(text).toContain('Generated image. It shows nothing that happened.');
  expect(text).toContain('The <em>mayor</em> at a window');
  expect(text.match(/<img/g)?.length).toBeGreaterThanOrEqual(7);
});

test('a page without a picture does not carry how pictures look', () => {
  const without = built.filter(({ path, document }) => !path.startsWith('saved/') && !document.querySelector('.pic'));
  expect(without.length).toBeGreaterThan(5);
  expect(without.filter(({ html }) => html.includes('.pic{')).map(({ path }) => path)).toEqual([]);
});

test('a picture that has not changed is not encoded again', async () => {
  const kept = join(copy.root, '.astro/assets');
  const before = statSync(kept).mtimeMs;
  writeFileSync(join(copy.root, 'public/x.txt'), 'x');
  await build(copy.root, { SITE_URL: 'https://example.org/news/' });
  expect(statSync(kept).mtimeMs).toBe(before);
});

test('a site without an address is sound too, and names no file to others', async () => {
  await build(copy.root, { SITE_URL: '' });
  const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
  expect(twin.pictures.map(({ address }) => address)).toEqual(Array.from({ length: 7 }, () => null));
});
