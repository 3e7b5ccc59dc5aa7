import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { at, edit } from '../checks/small-site.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';

const FIRST_PORT = 4750;

/** What owners put into public/, byte for byte. */
const OWNERS: Readonly<Record<string, Buffer>> = Object.fromEntries(
  Object.entries({
    'ads.txt': 'example.com, 1234, DIRECT\n',
    _redirects: '/old /index.html 301\n',
    CNAME: 'news.example.org',
    '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
    'report.pdf': Buffer.alloc(300_000, '%PDF'),
    'google1234.html': 'google-site-verification: google1234.html',
    'archive/old.html':
      '<html>\n<body onload="go()">\n<img src="https://pictures.example/a.png">\n<a href="/lost.html">x</a></body></html>\n',
    'favicon.ico': Buffer.alloc(2400, 1),
    'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0"/>'.repeat(300)}</svg>`,
    'tool.js': `fetch("/x");${'a();'.repeat(3000)}\n//# sourceMappingURL=tool.js.map`,
    'data.json': '{ "a": "/report.pdf" }',
    'style.css': 'a { background: url(/icon.svg) }',
    'robots.txt': 'User-agent: *\nDisallow: /archive/\n',
    'broken.xml': '<a>',
  }).map(([path, content]) => [path, Buffer.from(content)]),
);

/** What owners say in words of their own. */
const WORDS = `nav: { sources: Whom we cite }
feeds: { atom: '{site}: all of it', page: 'All of it at {site}' }
image: { alternative: 'Picture: {title}{kind, select, other {}}{day, select, other {}}{links, select, other {}}' }
about: { sections: [{ id: privacy, heading: Your data }, { id: money, heading: Who pays, text: 'Ask {contact}.' }] }
`;

let copy: ProjectCopy;

beforeAll(() => {
  copy = copySmallProject();
  for (const [path, bytes] of Object.entries(OWNERS)) put(`public/${path}`, bytes);
  put('content/words/en.yaml', WORDS);
  const article = readFileSync(join(copy.root, at.article), 'utf8');
  const linked = edit(
    ['- Two.[^gas]', '- "[Two](/report.pdf#page=2).[^gas]"'],
    ['The end is open.', 'The [end](/report.pdf) is open.'],
  );
  put(at.article, linked(article));
});

afterAll(() => copy.remove());

function put(path: string, content: Buffer | string): void {
  mkdirSync(dirname(join(copy.root, path)), { recursive: true });
  writeFileSync(join(copy.root, path), content);
}

const built = (path: string) => readFileSync(join(copy.root, 'dist', path));

describe('a site with files of its owner', () => {
  let said: string;
  let served: Served;

  beforeAll(async () => {
    // What was never published is in no feed.
    spawnSync(process.execPath, ['src/cli/publish-log.ts'], { cwd: copy.root });
    said = await build(copy.root, { SITE_URL: 'https://news.example.org/' });
    served = await serve(join(copy.root, 'dist'), FIRST_PORT, () => undefined);
  });

  afterAll(() => {
    served.server.close().closeAllConnections();
  });

  test('has them as they are, and serves them so', async () => {
    for (const [path, bytes] of Object.entries(OWNERS)) {
      expect(built(path).equals(bytes), path).toBe(true);
      const response = await fetch(served.address + path);
      expect(response.status, path).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes), path).toBe(true);
    }
  });

  test('is advised of what is unsafe, once', () => {
    const advice = said.split('\n').filter((line) => line.includes('  warning  '));
    expect(advice.map((line) => line.split('  ').slice(0, 3).join('  '))).toEqual([
      'public/archive/old.html:1:1  warning  missing-csp',
      'public/archive/old.html:3:1  warning  other-origin',
      'public/tool.js:1:1  warning  script',
      'public/tool.js:2:3  warning  source-map',
    ]);
  });

  test('leads to them from its texts, by addresses that are right wherever they are read', () => {
    const page = built('articles/talks.html').toString();
    expect(page).toContain('<a href="../report.pdf">end</a>');
    expect(page).toContain('<a href="../report.pdf#page=2">Two</a>');
    expect(built('saved/talks.html').toString()).toContain('href=https://news.example.org/report.pdf');
    expect(built('feed.xml').toString()).toContain('https://news.example.org/report.pdf');
    expect(built('sitemap.xml').toString()).not.toContain('archive');
  });

  test('says the owner’s words on pages, in feeds, saved files and what is said of share images', () => {
    const page = built('articles/talks.html').toString();
    expect(page).toContain('Whom we cite</a>');
    expect(page).toContain('<meta property="og:image:alt" content="Picture: Putin has called">');
    expect(page).toContain('title="Small: all of it"');
    expect(built('feed.xml').toString()).toContain('All of it at Small');
    expect(built('saved/talks.html').toString()).toContain('Whom we cite');
    const about = built('about.html').toString();
    expect(about).toMatch(
      /id="privacy".*Your data<.*Nothing is collected\..*id="money".*Who pays<.*mailto:mail@example\.org/s,
    );
    expect(about).not.toContain('>Privacy<');
  });
});

test('the headers for a host are made without their pages', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/headers.ts', 'nginx'], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  expect(`${status} ${stderr}`).toBe('0 ');
});

test('a file that has the place of a page is an error of the check, and nothing is built', async () => {
  put('public/Articles/Talks.html', 'x');
  await expect(build(copy.root)).rejects.toThrow(
    /^public\/Articles\/Talks\.html:1:1 {2}error {2}taken-address {2}the site writes articles\/talks\.html itself, and this file would overwrite it: give it another name$/m,
  );
  rmSync(join(copy.root, 'public/Articles'), { recursive: true });
});
