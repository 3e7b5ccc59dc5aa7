import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { build } from '../setup/build.ts';
import { unpublishedCopy, type PublishedCopy } from '../setup/published-copy.ts';
import { followWithNewsboat, type KeptItem, type Newsboat } from './newsboat.ts';
import { nginx } from './nginx.ts';
import { freePort } from './run-program.ts';
import { startServer, type ServedSite } from './start.ts';

const OTHER = 'content/articles/cop27-loss-and-damage.mdx';
const HOSTILE = 'a ]]> & &amp; <script>alert(1)</script> "b" --> %0A \u200Fשלום!\u200F';
const PLAIN = 'Putin and Xi plan to talk before the year ends';

const [FIRST, LATER] = ['2096-03-01', '2096-03-04'];
const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

let copy: PublishedCopy;
let served: ServedSite;
let newsboat: Newsboat;
let printed: string;
let before: KeptItem[];
let after: KeptItem[];
let unread: string;

/** The site is published, read, corrected in one of its texts, published again and read again. */
beforeAll(async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/a/b/`;
  const feed = `${address}feed.xml`;
  copy = unpublishedCopy();
  copy.change(OTHER, (text) => text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(HOSTILE)}`));
  copy.publish(FIRST);
  await build(copy.root, { SITE_URL: address });
  served = await startServer(nginx, { dist: join(copy.root, 'dist'), path: '/a/b/', port });
  newsboat = followWithNewsboat([feed, `${address}corrections.xml`]);
  printed = await newsboat.reload();
  before = newsboat.kept(feed);

  const log = `changes:\n  - { date: ${LATER}, kind: correction, text: It was *not new*. }\n`;
  copy.change('content/articles/putin-xi-talks.mdx', (text) => text.replace('\n---\n\n', `\n${log}---\n\n`));
  copy.publish(LATER);
  await build(copy.root, { SITE_URL: address });
  rmSync(served.folder, { recursive: true });
  cpSync(join(copy.root, 'dist'), served.folder, { recursive: true });
  printed += await newsboat.reload();
  unread = await newsboat.unread();
  after = newsboat.kept(feed);
});

afterAll(async () => {
  newsboat.remove();
  await served.stop();
  copy.remove();
});

describe('newsboat', () => {
  const withTitle = (items: readonly KeptItem[], title: string) => items.find((item) => item.title === title);

  test('has nothing to complain of', () => {
    expect(printed).toBe('');
  });

  test('has both explainers, with their titles as they are, hostile ones too', () => {
    expect(before.map(({ title }) => title).sort()).toEqual([PLAIN, HOSTILE].sort());
  });

  test('has each with its address, its author, its day and its whole text with whole addresses', () => {
    const item = withTitle(before, PLAIN);
    const page = `${served.address}articles/putin-xi-talks.html`;
    expect(item).toMatchObject({ url: page, author: 'Backgrounder', pubDate: seconds(FIRST) });
    expect(item?.content).toContain(`<sup>[<a href="${page}#S-cite-1">1</a>]</sup>`);
    expect(item?.content).toContain('>Who says so</h2>');
  });

  test('takes a correction for an update of the entry that it has, and shows what was corrected', () => {
    expect(after.map(({ guid }) => guid)).toEqual(before.map(({ guid }) => guid));
    expect(withTitle(before, PLAIN)?.content).not.toContain('Correction.');
    expect(withTitle(after, PLAIN)?.content).toContain('<b>Correction.</b> It was <em>not new</em>.');
    expect(withTitle(after, HOSTILE)).toEqual(withTitle(before, HOSTILE));
  });

  test('has the correction in the feed of corrections', () => {
    expect(newsboat.kept(`${served.address}corrections.xml`)).toMatchObject([
      { title: `Correction: ${PLAIN}`, pubDate: seconds(LATER) },
    ]);
    expect(unread).toBe('3 unread articles');
  });
});

describe('@rowanmanning/feed-parser', () => {
  /** The package is among those of `programs/`, whose types are not the project's. */
  const { parseFeed } = z
    .object({
      parseFeed: z.custom<(text: string) => { toJSON: () => unknown }>((value) => typeof value === 'function'),
    })
    .parse(createRequire(join(root, 'tests/servers/programs/package.json'))('@rowanmanning/feed-parser'));

  const read = async (name: string) =>
    z
      .object({
        meta: z.object({ type: z.string() }),
        title: z.string(),
        self: z.string(),
        items: z.array(z.object({ title: z.string(), url: z.string(), updated: z.string(), content: z.string() })),
      })
      .parse(parseFeed(await (await fetch(served.address + name)).text()).toJSON());

  test('reads feed.xml', async () => {
    const { meta, self, items } = await read('feed.xml');
    expect(meta.type).toBe('atom');
    expect(self).toBe(`${served.address}feed.xml`);
    expect(items.map(({ title, updated }) => [title, updated])).toEqual([
      [PLAIN, `${LATER}T00:00:00.000Z`],
      [HOSTILE, `${FIRST}T00:00:00.000Z`],
    ]);
    for (const { content } of items) expect(content).toContain('<h2>Who says so</h2>');
  });

  test('reads corrections.xml', async () => {
    expect((await read('corrections.xml')).items).toMatchObject([{ title: `Correction: ${PLAIN}` }]);
  });
});
