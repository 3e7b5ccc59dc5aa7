import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { build, outsideOfTests } from '../setup/build.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { htmlProblems } from '../site/html-problems.ts';
import { fillIn, type Filled } from './fill-in.ts';
import { textsOfContent } from './texts-of-content.ts';

const OLD_ADDRESS = 'https://old-owner.example/';
const NEW_ADDRESS = 'https://gazette.example/explained/';
const FIRST_PORT = 4700;

let copy: ProjectCopy;
/** All that tells the old site from others. */
let old: string[];
/** What was built of the site before it had any entry. */
let empty: ReadonlyMap<string, Buffer>;
/** What was built of the new owner's site. */
let built: ReadonlyMap<string, Buffer>;

const at = (path: string) => join(copy.root, path);

/** Runs a command of package.json in the copy; gives what it said, and throws that where it fails. */
function run(command: string, ...args: string[]): string {
  const options = {
    cwd: copy.root,
    env: { ...outsideOfTests(), PUBLISH_DATE: '2024-03-06' },
    encoding: 'utf8',
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [at(`src/cli/${command}.ts`), ...args], options);
  if (status !== 0) throw new Error(`${stderr}${stdout}`);
  return stdout;
}

/** Makes an entry, and fills in what its file asks for. */
function add(what: string, name: string, fields: readonly Filled[], body?: string): void {
  const [, path = ''] = /^Made (\S+)$/m.exec(run('new', what, name)) ?? [];
  fill(path, fields, body);
}

function fill(path: string, fields: readonly Filled[], body?: string): void {
  writeFileSync(at(path), fillIn(readFileSync(at(path), 'utf8'), fields, body));
}

/** Every file of the built folder by its path. */
function read(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(at('dist'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [path.slice(at('dist/').length), readFileSync(path)]));
}

/** A page of a build. */
function page(files: ReadonlyMap<string, Buffer>, path: string): Document {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return parseHTML(bytes.toString()).document;
}

beforeAll(async () => {
  copy = copyProject();
  // The old site was built here, so that what a build keeps for the next one is the old owner's.
  await build(copy.root, { SITE_URL: OLD_ADDRESS });
  const before = read();
  // What no file of the old site shows would prove nothing by its absence.
  old = [...textsOfContent(copy.root), OLD_ADDRESS].filter((text) => contains(before, text));

  run('new', 'site', '--yes');
  fill('content/site.yaml', [
    ['name', 'Gazette Explained'],
    ['tagline', 'What the council of Example Town does.'],
    ['name', 'Example Gazette'],
    ['contact', 'desk@gazette.example'],
    ['name', 'CC0 1.0'],
    ['url', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ]);
  fill('content/pages/imprint.mdx', [['description', 'Who we are.']], '\nExample Gazette, 1 Example Street.\n');
  await build(copy.root, { SITE_URL: NEW_ADDRESS });
  empty = read();

  add('source', 'Example Wire', [
    ['kind', 'news-agency'],
    ['ownership', 'cooperative'],
    ['words', 'a news agency of five towns'],
    ['note', 'Good for what was said in meetings.'],
  ]);
  add('person', 'Nora Vale', [
    ['summary', 'She leads the council of Example Town.'],
    ['title', 'Mayor, Example Town'],
  ]);
  add(
    'background',
    'The Old Bridge',
    [
      ['description', 'Why the bridge was closed.'],
      ['source', 'example-wire'],
      ['title', 'Old Bridge closed to cars'],
    ],
    '\n## Why is the bridge closed? [#closure]\n\nIt has cracks, Example Wire reported.[^background-report]\n',
  );
  add(
    'article',
    'Example Town: the bridge is to be repaired',
    [
      ['description', 'The council of Example Town has voted to repair its bridge.'],
      ['date', '2024-03-05'],
      ['source', 'example-wire'],
      ['background', 'the-old-bridge'],
      ['-', 'The council voted for the repair.[^first-report]'],
      ['-', 'Work is to begin in June 2024.[^first-report]'],
      ['-', 'What it will cost is not known.[^first-report]'],
      ['source', 'example-wire'],
      ['title', 'Council votes on bridge'],
    ],
    '\nThe council voted for the repair, Example Wire reported.[^first-report]\n\n<Background section="closure"/>\n',
  );
  run('check');
  run('publish-log');
  await build(copy.root, { SITE_URL: NEW_ADDRESS });
  built = read();
});

afterAll(() => copy.remove());

/** Whether any file has a text, in its path or in its bytes. */
function contains(files: ReadonlyMap<string, Buffer>, text: string): boolean {
  return [...files].some(([path, bytes]) => path.includes(text) || bytes.includes(text));
}

describe('before there is any entry', () => {
  test.each(['index.html', 'background.html', 'people.html', 'sources.html'])('%s says so', async (path) => {
    const document = page(empty, path);
    expect(document.querySelector('main')?.textContent).toContain('Nothing has been published here yet.');
    expect([...document.querySelectorAll('main :is(ul, section)')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(await htmlProblems(String(empty.get(path)), path)).toEqual([]);
  });
});

describe('the new owner’s site', () => {
  test('has nothing of the old one’s name, address or content in any file', () => {
    expect(old.length).toBeGreaterThan(300);
    expect(old).toEqual(expect.arrayContaining([OLD_ADDRESS, 'Backgrounder']));
    expect(old.filter((text) => contains(built, text))).toEqual([]);
    expect(old.filter((text) => contains(empty, text))).toEqual([]);
    expect(
      [...built].flatMap(([path, bytes]) => (/backgrounder/i.test(`${path} ${bytes.toString()}`) ? [path] : [])),
    ).toEqual([]);
  });

  test('has its own name, publisher and article', () => {
    expect(page(built, 'index.html').title).toContain('Gazette Explained');
    expect(page(built, 'about.html').querySelector('#publisher')?.textContent).toContain('desk@gazette.example');
    const feed = built.get('feed.xml')?.toString();
    expect(feed).toContain('Example Town: the bridge is to be repaired</title>');
    expect(feed).toContain(`${NEW_ADDRESS}articles/example-town-the-bridge-is-to-be-repaired.html`);
    const article = page(built, 'articles/example-town-the-bridge-is-to-be-repaired.html');
    expect(article.querySelector('h1')?.textContent).toBe('Example Town: the bridge is to be repaired');
    expect(article.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `${NEW_ADDRESS}articles/example-town-the-bridge-is-to-be-repaired.html`,
    );
  });
});

describe('deployed by copying it into a folder below another site', () => {
  let served: Served;
  const base = () => `${served.address}a/news/`;

  beforeAll(async () => {
    mkdirSync(at('host/a'), { recursive: true });
    cpSync(at('dist'), at('host/a/news'), { recursive: true });
    writeFileSync(at('host/404.html'), 'nothing here');
    served = await serve(at('host'), FIRST_PORT, () => undefined);
  });

  afterAll(() => {
    served.server.close().closeAllConnections();
    rmSync(at('host'), { recursive: true });
  });

  test('every file is there as it was built', async () => {
    for (const [path, bytes] of built) {
      const response = await fetch(base() + path);
      expect(response.status, path).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes), path).toBe(true);
    }
  });

  test('every page of an entry is reached from the front page, and no link leaves the folder or leads nowhere', async () => {
    const reached = new Set([`${base()}index.html`]);
    // A set that grows while it is walked through: what is added comes in turn.
    for (const address of reached) {
      const response = await fetch(address);
      expect(response.status, address).toBe(200);
      if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue;
      const { document } = parseHTML(await response.text());
      for (const link of document.querySelectorAll('[href], [src]')) {
        const target = new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', address);
        if (target.origin !== new URL(address).origin) continue;
        expect(target.href).toContain(base());
        reached.add(target.href.replace(/#.*$/, ''));
      }
    }
    const pages = ['articles/example-town-the-bridge-is-to-be-repaired', 'background/the-old-bridge'];
    for (const path of [...pages, 'people/nora-vale', 'sources/example-wire']) {
      expect(reached).toContain(`${base()}${path}.html`);
    }
  });
});
