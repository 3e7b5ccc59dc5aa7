import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../folder.ts';
import { faultsOf, page } from './small-folder.ts';

/** The faults of the small folder where these files come from public/. */
const adviceOn = (files: Files, machine: readonly string[] = []) =>
  faultsOf(files, { machine, fromPublic: new Set(Object.keys(files)) });

describe('the owner’s files', () => {
  test('are no fault of the site, whatever they are', async () => {
    const files = {
      'ads.txt': 'example.com, 1, DIRECT',
      _redirects: '/a /b 301',
      'report.pdf': Buffer.alloc(300_000),
      'google1.html': 'google-site-verification: google1.html',
      'yandex.html':
        '<html><head><meta charset="utf-8"></head><body>Verification: 1 <a href="/lost.html">x</a></body></html>',
      'favicon.ico': Buffer.alloc(5000),
      'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><path d="${'M0 0'.repeat(600)}"/></svg>`,
      'broken.json': '{',
      'broken.css': 'a{{',
      'feed.xml': '<a href="relative.html"/>',
    };
    expect(await adviceOn(files)).toEqual([]);
  });

  test('can be led to', async () => {
    const body =
      '<a href="../index.html">b</a><h2 id="second">x</h2><a href="../report.pdf">r</a><a href="../old.html#x">o</a>';
    const files = { 'report.pdf': 'x', 'old.html': 'x' };
    const faults = await faultsOf(
      { ...files, 'articles/a.html': page({ body }) },
      { fromPublic: new Set(Object.keys(files)) },
    );
    expect(faults).toEqual([]);
  });
});

describe('advice', () => {
  test('on a page that runs or loads something without a policy', async () => {
    const files = {
      'old.html': '<script>a()</script>',
      'older.html': '<img src="a.png" alt="">',
      'plain.html': '<p>x',
    };
    expect(await adviceOn(files)).toEqual([
      'public/old.html:1:1  warning  missing-csp  runs or loads something, and has no content security policy of its own: a host that sends the headers of the site stops what these do not allow, and any other stops nothing; likewise public/older.html',
    ]);
  });

  test('on what asks another host', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="default-src https:">';
    expect(await adviceOn({ 'old.html': `${policy}<script src="https://stats.example/x.js"></script>` })).toEqual([
      'public/old.html:1:73  warning  other-origin  <script src> asks for "https://stats.example/x.js" by itself, which tells another host who reads the page: bring the file along',
    ]);
  });

  test('on scripts, once for all', async () => {
    const scripts = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.js`, 'a()']));
    expect(await adviceOn(scripts)).toEqual([
      'public/a.js:1:1  warning  script  is a script: it runs where a page in public/ asks for it, and nothing here has checked what it does; likewise public/b.js, public/c.js, public/d.js, and 2 more',
    ]);
    expect(await adviceOn({ 'g.svg': '<svg onload="a()"/>' })).toEqual([
      'public/g.svg:1:1  warning  script  has a script, which runs where the drawing is opened by itself, and nothing here has checked what it does',
    ]);
  });

  test('on source maps and paths of the machine', async () => {
    const place = join(tmpdir(), 'site');
    const files = { 'a.js.map': '{}', 'notes.txt': `in ${place}/x` };
    expect(await adviceOn(files, [place])).toEqual([
      'public/a.js.map:1:1  warning  source-map  a source map is not for publication: leave it out',
      `public/notes.txt:1:4  warning  machine-path  holds a path on the machine that built it, below "${place}": find out what writes it there`,
    ]);
  });

  test('on what is heavy', async () => {
    expect(await adviceOn({ 'film.mp4': Buffer.alloc(1_000_001), 'photo.jpg': Buffer.alloc(1_000_000) })).toEqual([
      'public/film.mp4:1:1  warning  heavy-file  has 1001 kB: a reader on a phone waits for it, and pays for it',
    ]);
  });
});
