import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
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
      ...['', '', '', 'Archive picture of 15 September 2022'],
      'Generated image. It shows nothing that happened.',
      'Illustration',
      '',
    ]);
  });

  test('is made in several widths and three formats, with its size, and never larger than it is', async () => {
    for (const figure of figures().filter((each) => each.querySelector('source:not([media])'))) {
      const sets = [...figure.querySelectorAll('source, img')].map((each) => each.getAttribute('srcset') ?? '');
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

  test('stands upright, whichever way the phone was held', async () => {
    const image = figures()[1]?.querySelector('img');
    const own = [image?.getAttribute('width'), image?.getAttribute('height')].map(Number);
    const { width, height, orientation } = await sharp(inDist('articles', image?.getAttribute('src') ?? '')).metadata();
    expect([width, height, ...own]).toEqual([800, 1200, 800, 1200]);
    expect(orientation).toBeUndefined();
  });

  test('is loaded late but for the lead', () => {
    const loading = figures().map((figure) => figure.querySelector('img')?.getAttribute('loading'));
    expect(loading).toEqual(['eager', ...Array.from({ length: 7 }, () => 'lazy')]);
    expect(figures()[0]?.querySelector('img')?.getAttribute('fetchpriority')).toBe('high');
  });
});

test('a reader view has pictures, with labels, captions and credits', () => {
  const view = new Readability(parseHTML(pageOf(PAGE)?.html ?? '').document).parse();
  const { document } = parseHTML(`<main>${view?.content ?? ''}</main>`);
  expect(document.querySelectorAll('img')).toHaveLength(figures().length);
  const shown = textOf(document.querySelector('main'));
  for (const part of figures().flatMap((figure) => [...figure.querySelectorAll('.kind, figcaption')])) {
    expect(shown).toContain(textOf(part));
  }
});

test('a generated picture has its label in its pixels too, wherever it goes', async () => {
  const page = [...(figures()[5]?.querySelectorAll('source, img') ?? [])].map((each) => each.getAttribute('srcset'));
  const files = page.flatMap((set) => set?.split(', ').map((each) => each.split(' ')[0] ?? '') ?? []);
  const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
  const shared = new URL(twin.pictures[5]?.address ?? '').pathname.replace('/news/', '../');
  const html = Feed.parse(JSON.parse(readFileSync(inDist('feed.json'), 'utf8'))).items[0]?.content_html ?? '';
  const [, inFeed = ''] = /src="https:\/\/example\.org\/news\/(_astro\/made[^"]+)"/.exec(html) ?? [];
  expect(files.length).toBeGreaterThan(5);
  for (const file of [...files, shared, `../${inFeed}`]) {
    const { width, height } = await sharp(inDist('articles', file)).metadata();
    const greyOf = async (top: number, high: number) => {
      const part = sharp(inDist('articles', file)).extract({ left: 0, top, width, height: high });
      const { channels } = await sharp(await part.flatten({ background: '#888' }).png().toBuffer()).stats();
      return channels[0] ?? { mean: NaN, max: NaN };
    };
    const ground = await greyOf(height - 6, 4);
    const letters = await greyOf(Math.round(height * 0.92), height - Math.round(height * 0.92));
    expect(ground.mean, file).toBeLessThan(60);
    expect(letters.max, file).toBeGreaterThan(200);
  }
});

test('the JSON twin has pictures with what they are and their credit', () => {
  const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
  expect(twin.pictures).toHaveLength(8);
  const address: unknown = expect.stringMatching(SHARED);
  expect(twin.pictures[0]).toEqual({
    anchor: null,
    shows: 'archive-photo',
    alt: 'Two men at a table',
    caption: 'The *last* meeting',
    taken: '2022-09-15',
    credit: 'photo by Nora Vale, for TASS',
    licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
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
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
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

describe('what moves', () => {
  const flag = () => figures().at(-1);
  const framesIn = async (address: string) =>
    (await sharp(inDist('articles', address.split(' ')[0] ?? ''), { pages: -1 }).metadata()).pages ?? 1;
  const [MOVES, STILL] = ['source[media="(prefers-reduced-motion: no-preference)"]', 'source:not([media]), img'];

  test('moves where the system of a reader allows it, and else is a still with a link', async () => {
    const moving = flag()?.querySelector(MOVES)?.getAttribute('srcset') ?? '';
    expect(await framesIn(moving)).toBe(2);
    const stills = [...(flag()?.querySelectorAll(STILL) ?? [])];
    expect(stills.map(({ localName }) => localName)).toEqual(['source', 'img']);
    for (const still of stills) expect(await framesIn(still.getAttribute('srcset') ?? '')).toBe(1);
    const link = flag()?.querySelector('.moving a');
    expect(link?.getAttribute('aria-label')).toBe('The picture in motion: A flag in the wind');
    expect(await framesIn(link?.getAttribute('href') ?? '')).toBe(2);
  });

  test('stands still in the feed and the saved file, with the link', async () => {
    const html = Feed.parse(JSON.parse(readFileSync(inDist('feed.json'), 'utf8'))).items[0]?.content_html ?? '';
    const [, address = ''] = /src="https:\/\/example\.org\/news\/(_astro\/flag[^"]+)"/.exec(html) ?? [];
    expect(await framesIn(`../${address}`)).toBe(1);
    for (const text of [html, pageOf('saved/talks.html')?.html ?? '']) {
      expect(text).toMatch(
        /<a href="?https:\/\/example\.org\/news\/_astro\/flag[^" ]+\.webp"?[^>]*>The picture in motion/,
      );
      expect(text).not.toContain('image/webp;');
    }
  });
});

describe('a drawing', () => {
  test('is published clean, with its size', () => {
    const image = figures()[6]?.querySelector('img');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['600', '260']);
    const svg = readFileSync(inDist('articles', image?.getAttribute('src') ?? ''), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="[^"]+" width="600" height="260" viewBox="0 0 600 260"><a><text y="20">Dam/);
    expect(svg).not.toMatch(/SECRET|onload/);
  });

  test('is a picture on a light ground for other programs and in the feed', async () => {
    const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
    const html = Feed.parse(JSON.parse(readFileSync(inDist('feed.json'), 'utf8'))).items[0]?.content_html ?? '';
    const [, inFeed = ''] = /src="([^"]+\/drawn[^"]+)"/.exec(html) ?? [];
    for (const [address, width] of [
      [twin.pictures[6]?.address ?? '', 1200],
      [inFeed, 800],
    ] as const) {
      const picture = sharp(inDist(new URL(address).pathname.replace('/news/', '')));
      const { format, width: own, hasAlpha } = await picture.metadata();
      expect({ format, own, hasAlpha }).toEqual({ format: 'png', own: width, hasAlpha: false });
    }
  });
});

test('a panorama and a picture of many pixels lead to more of them, by a name of their own', async () => {
  const links = figures().map((figure) => figure.querySelector('.get:not(.moving) a'));
  expect(links.map((link) => link?.getAttribute('aria-label') ?? '')).toEqual([
    'The picture in large: Two men at a table',
    '',
    'The picture at its full width: A line over hills',
    ...['', '', ''],
    'The picture at its full width: Boxes and arrows',
    '',
  ]);
  const wide = await sharp(inDist('articles', links[2]?.getAttribute('href') ?? '')).metadata();
  expect([wide.width, wide.exif]).toEqual([2400, undefined]);
  expect((await sharp(inDist('articles', links[0]?.getAttribute('href') ?? '')).metadata()).width).toBe(2560);
  const saved = pageOf('saved/talks.html')?.document.querySelector('.get a')?.getAttribute('href');
  expect(saved).toMatch(/^https:\/\/example\.org\/news\/_astro\/lead.*\.jpeg$/);
});

test('a picture says how it may be used where that is known', () => {
  const [lead] = figures();
  expect(textOf(lead)).toContain('Licence: CC BY-SA 4.0.');
  expect(lead?.querySelector('a[rel=license]')?.getAttribute('href')).toBe(
    'https://creativecommons.org/licenses/by-sa/4.0/',
  );
});

test('a build with nothing changed encodes no picture, and no file twice', async () => {
  const made = () => {
    const names = readdirSync(join(copy.root, '.astro/assets'), { recursive: true, encoding: 'utf8' });
    const files = names.map((name) => join(copy.root, '.astro/assets', name)).filter((file) => statSync(file).isFile());
    return files.toSorted().map((file) => `${file} ${statSync(file).mtimeMs}`);
  };
  const before = made();
  expect(before.length).toBeGreaterThan(40);
  writeFileSync(join(copy.root, 'public/x.txt'), 'x');
  await build(copy.root, { SITE_URL: 'https://example.org/news/' });
  expect(made()).toEqual(before);
  const pictures = readdirSync(inDist('_astro')).filter((name) => /\.(?:avif|jpe?g|png|svg|webp)$/.test(name));
  const bytes = pictures.map((name) => readFileSync(inDist('_astro', name)).toString('base64'));
  expect(new Set(bytes).size).toBe(bytes.length);
});

test('a site without an address is sound too, and names no file to others', async () => {
  await build(copy.root, { SITE_URL: '' });
  const twin = twinSchema.parse(JSON.parse(readFileSync(inDist('articles/talks.json'), 'utf8')));
  expect(twin.pictures.map(({ address }) => address)).toEqual(Array.from({ length: 8 }, () => null));
});
