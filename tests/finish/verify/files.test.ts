import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Files } from '../folder.ts';
import { ADDRESS, faultsOf, faultsOfBody, page } from './small-folder.ts';

/** A front page that leads to the article and to these files. */
const leadingTo = (...files: readonly string[]): Files => ({
  'index.html': page({ body: ['articles/a.html', ...files].map((file) => `<a href="${file}">x</a>`).join('') }),
});

describe('unreached-file', () => {
  const unreached = (file: string) =>
    `${file}:1:1  error  unreached-file  nothing leads to this file from the front page: link to it, or leave it out`;

  test('a page that no page links to', async () => {
    expect(await faultsOf({ 'articles/b.html': page() })).toEqual([unreached('articles/b.html')]);
  });

  test('pages that only link to each other', async () => {
    const pages = {
      'b.html': page({ body: '<a href="c.html">c</a>' }),
      'c.html': page({ body: '<a href="b.html">b</a>' }),
    };
    expect(await faultsOf(pages)).toEqual([unreached('b.html'), unreached('c.html')]);
  });

  test('a page that only a feed and a sitemap name', async () => {
    const faults = await faultsOf({
      ...leadingTo('feed.xml', 'feed.json'),
      'b.html': page(),
      'feed.xml': `<feed><link href="${ADDRESS}b.html"/></feed>`,
      'feed.json': `{"url":"${ADDRESS}b.html"}`,
      'robots.txt': `Sitemap: ${ADDRESS}sitemap.xml`,
      'sitemap.xml': `<urlset><url><loc>${ADDRESS}b.html</loc></url></urlset>`,
    });
    expect(faults).toEqual([unreached('b.html')]);
  });

  test('not a page that a feed names before another page does', async () => {
    const faults = await faultsOf({
      ...leadingTo('feed.xml', 'c.html'),
      'b.html': page(),
      'c.html': page({ body: '<a href="b.html">b</a>' }),
      'feed.xml': `<feed><link href="${ADDRESS}b.html"/></feed>`,
    });
    expect(faults).toEqual([]);
  });

  test('a file that no page names', async () => {
    const files = { '_astro/a.js': 'a();', '.DS_Store': '', 'feed.css': 'a{}', 'sub/robots.txt': '' };
    expect(await faultsOf(files)).toEqual(Object.keys(files).sort().map(unreached));
  });

  test('not what is asked for by its name', async () => {
    const names = [
      '.nojekyll',
      '_headers',
      '.htaccess',
      'robots.txt',
      'CNAME',
      'favicon.ico',
      '.well-known/security.txt',
    ];
    expect(await faultsOf(Object.fromEntries(names.map((name) => [name, ''])))).toEqual([]);
  });

  test('not what is for other sites alone, where there is no address to come to it by', async () => {
    const files = { 'articles/a.png': '', 'embed/a.html': page(), '404.html': page() };
    expect(await faultsOf(files, { address: undefined })).toEqual([]);
    expect(await faultsOf(files)).toEqual([unreached('articles/a.png'), unreached('embed/a.html')]);
  });

  test('not a page where one was, which is come to from outside; but what it alone leads to', async () => {
    const moved = page({ head: '<meta http-equiv="refresh" content="0; url=b.html">' });
    expect(await faultsOf({ 'old.html': moved, 'b.html': page() })).toEqual([unreached('b.html')]);
    const forms = { 'articles/old.json': '{}', 'embed/old.html': page(), 'embed/older.html': page() };
    const toArticle = page({ head: '<meta http-equiv="refresh" content="0; url=../articles/b.html">' });
    const feeds = { 'people/old.html': toArticle, 'people/old/feed.xml': '<feed/>' };
    expect(await faultsOf({ 'articles/old.html': moved, 'articles/b.html': page(), ...forms, ...feeds })).toEqual([
      unreached('articles/b.html'),
      unreached('embed/older.html'),
    ]);
  });

  test('not what a page asks for, a head names, a style sheet, a feed or a sitemap leads to', async () => {
    const alternates = '<link rel="alternate" href="feed.xml"><link rel="alternate" href="embed/a.json">';
    const faults = await faultsOf({
      'index.html': page({
        head: `${alternates}<meta property="og:image" content="${ADDRESS}a.png">`,
        body: '<a href="articles/a.html">a</a><img srcset="b.svg 2x" alt="">',
      }),
      'a.png': '',
      'b.svg': '<svg/>',
      'feed.xml': '<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="feed.css"?>\n<feed/>',
      'feed.css': 'a{background:url(c.svg)}',
      'c.svg': '<svg/>',
      'embed/a.json': JSON.stringify({ html: `<iframe src="${ADDRESS}embed/a.html"></iframe>` }),
      'embed/a.html': page(),
      'robots.txt': `Sitemap: ${ADDRESS}sitemap.xml\n`,
      'sitemap.xml': `<sitemapindex><sitemap><loc>${ADDRESS}sitemap-1.xml</loc></sitemap></sitemapindex>`,
      'sitemap-1.xml': `<urlset><url><loc>${ADDRESS}</loc></url></urlset>`,
    });
    expect(faults).toEqual([]);
  });
});

describe('over-budget', () => {
  const noise = (bytes: number) => randomBytes(bytes).toString('base64');

  test.each([
    ['articles/a.png', 100_001, 'warning', 'has 100001 bytes; a share image may have 100000'],
    ['_astro/a.jpg', 200_001, 'warning', 'has 200001 bytes; an image may have 200000'],
    ['_astro/a.woff2', 64_001, 'error', 'has 64001 bytes; a font may have 64000'],
  ])('%s of %i bytes', async (file, bytes, level, message) => {
    expect(await faultsOf({ ...leadingTo(file), [file]: Buffer.alloc(bytes) })).toEqual([
      `${file}:1:1  ${level}  over-budget  ${message}`,
    ]);
    expect(await faultsOf({ ...leadingTo(file), [file]: Buffer.alloc(bytes - 1) })).toEqual([]);
  });

  test('a script, as gzip makes it', async () => {
    const over = await faultsOf({ ...leadingTo('a.js'), 'a.js': `'${noise(6000)}';` });
    expect(over).toEqual([
      expect.stringMatching(/^a\.js:1:1 {2}error {2}over-budget {2}has \d+ bytes as gzip; a script may have 4000$/),
    ]);
    expect(await faultsOf({ ...leadingTo('a.js'), 'a.js': `'${'a'.repeat(6000)}';` })).toEqual([]);
  });

  test('a page beside its own text', async () => {
    const over = await faultsOfBody(`<p title="${noise(21_000)}">x`);
    expect(over).toEqual([
      expect.stringMatching(
        /^articles\/a\.html:1:1 {2}warning {2}over-budget {2}has \d+ bytes as gzip; a page beside its text may have \d+\. Most are in the head \(\d+\)$/,
      ),
    ]);
    expect(await faultsOfBody(`<p>${noise(21_000)}`)).toEqual([]);
  });

  test('a page that no reader can bear', async () => {
    const over = await faultsOfBody(
      `<section aria-labelledby="b"><h2 id="b">Who says so</h2><p>${noise(160_000)}</section>`,
    );
    expect(over).toEqual([
      expect.stringMatching(
        /^articles\/a\.html:1:1 {2}error {2}over-budget {2}has \d+ bytes as gzip; a page may have 150000\. Most are in "Who says so" \(\d+\) and the head \(\d+\)$/,
      ),
    ]);
  });

  test('a saved explainer, which has its fonts and images in it, as a warning', async () => {
    const saved = (bytes: number) => page({ body: `<p title="${'x'.repeat(bytes)}">x` });
    const files = (bytes: number) => ({ ...leadingTo('saved/a.html'), 'saved/a.html': saved(bytes) });
    expect(await faultsOf(files(200_000))).toEqual([
      expect.stringMatching(
        /^saved\/a\.html:1:1 {2}warning {2}over-budget {2}has \d+ bytes; a saved explainer may have 200000\. Most are in the head \(\d+\)$/,
      ),
    ]);
    expect(await faultsOf(files(199_000))).toEqual([]);
  });
});

describe('source-map', () => {
  test.each([
    ['a.js.map', '{}', 'a.js.map:1:1  error  source-map  a source map is not for publication: leave it out'],
    [
      'a.js',
      'a();\n//# sourceMappingURL=a.js.map',
      'a.js:2:3  error  source-map  names a source map: build without it',
    ],
    [
      'a.css',
      'a{}\n/*# sourceMappingURL=data:x */',
      'a.css:2:3  error  source-map  names a source map: build without it',
    ],
  ])('%s: %s', async (file, text, fault) => {
    expect(await faultsOf({ ...leadingTo(file), [file]: text })).toEqual([fault]);
  });
});

describe('draft', () => {
  const drafts = [{ path: 'articles/secret', texts: ['A plan "not" for < anybody yet'] }];
  const said = 'says "A plan "not" for < anybody yet", which is of the draft "articles/secret" and not for publication';

  test.each([
    ['<p>On: A plan "not" for &lt; anybody yet.', 2],
    ['<img src="../favicon.svg" alt="A plan &quot;not&quot; for &lt; anybody yet">', 2],
    ['<script type="application/ld+json">{"name":"A plan \\"not\\" for < anybody yet"}</script>', 2],
  ])('in %s', async (body, line) => {
    expect(await faultsOfBody(body, { drafts })).toEqual([
      expect.stringMatching(new RegExp(`^articles/a\\.html:${line}:\\d+  error  draft  `)),
    ]);
  });

  test('in a head, a feed and in data', async () => {
    const files = {
      ...leadingTo('feed.xml', 'a.json'),
      'feed.xml': '<feed>\n<title>A plan "not" for &lt; anybody yet</title></feed>',
      'a.json': '{"a":"A plan \\"not\\" for < anybody yet"}',
      '404.html': page({ head: '<meta property="og:title" content="A plan &quot;not&quot; for < anybody yet">' }),
    };
    expect(await faultsOf(files, { drafts })).toEqual([
      expect.stringMatching(/^404\.html:1:\d+ {2}error {2}draft {2}/),
      `a.json:1:7  error  draft  ${said}`,
      `feed.xml:2:8  error  draft  ${said}`,
    ]);
  });

  test.each(['articles/secret.html', 'articles/secret.png', 'articles/secret/2.html'])('the file %s', async (file) => {
    expect(await faultsOf({ ...leadingTo(file), [file]: page() }, { drafts })).toEqual([
      `${file}:1:1  error  draft  is of the draft "articles/secret", which is not for publication`,
    ]);
  });

  test('not a page whose name only begins alike', async () => {
    const file = 'articles/secret-police.html';
    expect(await faultsOf({ ...leadingTo(file), [file]: page() }, { drafts })).toEqual([]);
  });
});

describe('machine-path', () => {
  const machine = ['/app', '/opt/an editor/site', 'C:\\Sites\\news'];

  test.each([
    ['/app', 'at /app/src/pages/index.astro'],
    ['/app', '"file:///app/src/a.ts"'],
    ['/app', '%2Fapp%2Fsrc%2Fa.ts'],
    ['/app', 'file%3A%2F%2F%2Fapp%2Fsrc'],
    ['/opt/an editor/site', 'url(/opt/an editor/site/content/a.png)'],
    ['/opt/an editor/site', 'file:///opt/an%20editor/site/content/a.png'],
    ['C:\\Sites\\news', 'C:\\Sites\\news\\src'],
    ['C:\\Sites\\news', '"C:\\\\Sites\\\\news\\\\src"'],
    ['C:\\Sites\\news', 'file:///c:/Sites/news/src'],
  ])('%s in %s', async (folder, text) => {
    expect(await faultsOf({ ...leadingTo('a.txt'), 'a.txt': `x\n  ${text}` }, { machine })).toEqual([
      expect.stringMatching(
        /^a\.txt:2:\d+ {2}error {2}machine-path {2}holds a path on the machine that built it, below /,
      ),
    ]);
    expect(await faultsOfBody(`<!-- ${text} -->`, { machine })).toEqual([expect.stringContaining(`below "${folder}"`)]);
  });

  test.each([
    'https://example.org/app/src',
    'https%3A%2F%2Fexample.org%2Fapp%2Fsrc',
    '../app/src',
    'the folder /app/',
    '/apple/x',
    '/opt/an editor/sites/x',
  ])('not %s', async (text) => {
    expect(await faultsOf({ ...leadingTo('a.txt'), 'a.txt': text }, { machine })).toEqual([]);
  });
});
