import { describe, expect, test } from 'vitest';
import { ADDRESS, faultsOf, faultsOfBody, faultsOfHead, page } from './small-folder.ts';

test('nothing is wrong with the small folder', async () => {
  expect(await faultsOf({})).toEqual([]);
  expect(await faultsOf({ '404.html': page() }, { address: undefined })).toEqual([]);
});

describe('broken-link', () => {
  test.each([
    ['<a href="b.html">x</a>', '<a href> "b.html" leads to articles/b.html, which does not exist'],
    ['<a href="A.html">x</a>', '<a href> "A.html" leads to articles/A.html, which does not exist'],
    ['<a href="../articles/">x</a>', '<a href> "../articles/" leads to articles/, which does not exist'],
    ['<a href="../../index.html">x</a>', '<a href> "../../index.html" leads to ../index.html, which does not exist'],
    ['<a href="">x</a>', '<a href> "" is empty'],
    ['<a href="#no">x</a>', '<a href> "#no" leads to no place in the file: no element has the id'],
    ['<a href="a.html#no">x</a>', '<a href> "a.html#no" leads to no place in the file: no element has the id'],
    [
      '<a href="../index.html#no">x</a>',
      '<a href> "../index.html#no" leads to no place in index.html: no element has the id',
    ],
    ['<a href="%E0">x</a>', '<a href> "%E0" has a "%" that stands for no letter'],
    [
      '<a href="/articles/a.html">x</a>',
      '<a href> "/articles/a.html" begins with "/", and leads elsewhere where the site lies in a folder',
    ],
    [
      '<a href="//example.org/x">x</a>',
      '<a href> "//example.org/x" lacks its beginning: write it whole, with "https:"',
    ],
    ['<a href="https://">x</a>', '<a href> "https://" is not an address'],
    ['<a href="file:///x/y">x</a>', '<a href> "file:///x/y" leads to a disk'],
    ['<img src="x.png" alt="">', '<img src> "x.png" leads to articles/x.png, which does not exist'],
    [
      '<img srcset="../favicon.svg 1x, x.png 2x" alt="">',
      '<img srcset> "x.png" leads to articles/x.png, which does not exist',
    ],
    ['<q cite="q.html">x</q>', '<q cite> "q.html" leads to articles/q.html, which does not exist'],
    ['<form action="s.html"></form>', '<form action> "s.html" leads to articles/s.html, which does not exist'],
    [
      '<svg><use xlink:href="i.svg#a"/></svg>',
      '<use xlink:href> "i.svg#a" leads to articles/i.svg, which does not exist',
    ],
    ['<svg><path fill="url(#g)"/></svg>', '<path fill> "#g" leads to no place in the file: no element has the id'],
    [
      '<script type="application/ld+json">{"a":{"url":"https://example.org/news/x.html"}}</script>',
      '<script type="application/ld+json"> "https://example.org/news/x.html" leads to x.html, which does not exist',
    ],
    [
      '<a href="https://example.org/news/x.html">x</a>',
      '<a href> "https://example.org/news/x.html" leads to x.html, which does not exist',
    ],
  ])('%s', async (html, message) => {
    const faults = (await faultsOfBody(html)).filter((fault) => fault.includes('  broken-link  '));
    expect(faults).toEqual([expect.stringMatching(/^articles\/a\.html:2:\d+ {2}error {2}broken-link {2}/)]);
    expect(faults[0]).toContain(message);
  });

  test.each([
    '<a href="a.html?x=1#second">x</a>',
    '<a href="#">x</a><a href="#top">x</a><a href="../index.html#:~:text=page">x</a>',
    '<a href="%61.html#%73econd">x</a>',
    '<a href="mailto:a@example.org">x</a><a href="tel:+1">x</a><a href="https://example.com/x#y">x</a>',
    '<script type="application/ld+json">{"url":"https://example.org/news/#top-line","text":"/a/b"}</script>',
  ])('not %s', async (html) => {
    expect(await faultsOfBody(html)).toEqual([]);
  });

  test('the same address in two files is a fault of both', async () => {
    const links = page({ body: '<a href="index.html">x</a><a href="no.html">x</a>' });
    const faults = await faultsOf({ 'a.html': links, 'b.html': links });
    expect(faults.filter((fault) => fault.includes('  broken-link  '))).toEqual([
      expect.stringMatching(/^a\.html:2:.+leads to no\.html, which does not exist/),
      expect.stringMatching(/^b\.html:2:.+leads to no\.html, which does not exist/),
    ]);
  });

  test('a place in another page, by its whole address', async () => {
    const json = (fragment: string) => `<script type="application/ld+json">{"url":"${ADDRESS}#${fragment}"}</script>`;
    expect(await faultsOfBody(json('no'))).toEqual([
      expect.stringContaining(`"${ADDRESS}#no" leads to no place in index.html`),
    ]);
  });

  test('in a head', async () => {
    expect(await faultsOfHead('<meta http-equiv="refresh" content="0; url=b.html">')).toEqual([
      expect.stringContaining('<meta content> "b.html" leads to articles/b.html, which does not exist'),
    ]);
    const image = `${ADDRESS}articles/a.png`;
    expect(await faultsOfHead(`<meta property="og:image" content="${image}">`)).toEqual([
      expect.stringContaining(`<meta content> "${image}" leads to articles/a.png, which does not exist`),
    ]);
    expect(await faultsOfHead('<link rel="alternate" type="application/json" href="a.json">')).toEqual([
      expect.stringContaining('<link href> "a.json" leads to articles/a.json, which does not exist'),
    ]);
  });

  test('in a style sheet in a page, at its place', async () => {
    const policy = "style-src 'unsafe-inline'; img-src 'self'";
    const style = '<style>a{color:red}\nb{background:url(x.png)}</style>';
    const body = '<a href="../index.html">b</a><i id="second"></i>';
    expect(await faultsOf({ 'articles/a.html': page({ head: style, body, policy }) })).toEqual([
      'articles/a.html:2:18  error  broken-link  <style> "x.png" leads to articles/x.png, which does not exist',
    ]);
  });

  test.each([
    {
      file: 'a.css',
      text: '\na{background:url("x.png")}',
      fault: 'a.css:2:18  error  broken-link  url() "x.png" leads to x.png, which does not exist',
    },
    {
      file: 'a.svg',
      text: '<svg>\n<use href="x.svg#a"/></svg>',
      fault: 'a.svg:2:12  error  broken-link  <use href> "x.svg#a" leads to x.svg, which does not exist',
    },
    {
      file: 'a.svg',
      text: '<svg>\n<use href="#g"/></svg>',
      fault: 'a.svg:2:12  error  broken-link  <use href> "#g" leads to no place in the file: no element has the id',
    },
    {
      file: 'a.xml',
      text: `<urlset>\n<url><loc>${ADDRESS}x.html</loc></url></urlset>`,
      fault: `a.xml:2:11  error  broken-link  <loc> "${ADDRESS}x.html" leads to x.html, which does not exist`,
    },
    {
      file: 'a.xml',
      text: `<feed><content type="html">\n&lt;a href="${ADDRESS}x.html"&gt;x&lt;/a&gt;</content></feed>`,
      fault: `a.xml:2:1  error  broken-link  <content> "${ADDRESS}x.html" leads to x.html, which does not exist`,
    },
    {
      file: 'a.json',
      text: `{\n"url":"${ADDRESS}x.html"}`,
      fault: `a.json:2:7  error  broken-link  "url" "${ADDRESS}x.html" leads to x.html, which does not exist`,
    },
    {
      file: 'a.json',
      text: JSON.stringify({ html: `<iframe src="${ADDRESS}x.html"></iframe>` }),
      fault: `a.json:1:9  error  broken-link  "html" "${ADDRESS}x.html" leads to x.html, which does not exist`,
    },
    {
      file: 'robots.txt',
      text: `User-agent: *\nSitemap: ${ADDRESS}sitemap.xml\n`,
      fault: `robots.txt:2:1  error  broken-link  Sitemap: "${ADDRESS}sitemap.xml" leads to sitemap.xml, which does not exist`,
    },
  ])('in $file: $text', async ({ file, text, fault }) => {
    const body = `<a href="articles/a.html">x</a><a href="${file}">x</a>`;
    expect(await faultsOf({ 'index.html': page({ body }), [file]: text })).toEqual([fault]);
  });
});

describe('whole-address', () => {
  test('a link to a page of the site by its public address', async () => {
    expect(await faultsOfBody(`<a href="${ADDRESS}articles/a.html">x</a>`)).toEqual([
      `articles/a.html:2:87  error  whole-address  <a href> "${ADDRESS}articles/a.html" leads away from a copy of the site: make it relative`,
    ]);
  });
});

describe('relative-address', () => {
  test.each([
    ['<link rel="canonical" href="a.html">', '<link href> "a.html"'],
    ['<meta property="og:url" content="a.html">', '<meta content> "a.html"'],
    ['<meta name="twitter:image" content="../favicon.svg">', '<meta content> "../favicon.svg"'],
  ])('%s', async (head, named) => {
    expect(await faultsOfHead(head)).toEqual([
      expect.stringContaining(
        `  relative-address  ${named} must be whole, with the site’s public address, or be left out`,
      ),
    ]);
  });

  test.each([
    { file: 'feed.xml', text: '<feed><link href="articles/a.html"/></feed>' },
    {
      file: 'feed.xml',
      text: '<feed><content type="html">&lt;a href="articles/a.html"&gt;x&lt;/a&gt;</content></feed>',
    },
    { file: 'feed.json', text: JSON.stringify({ content_html: '<a href="articles/a.html">x</a>' }) },
  ])('in $file: $text', async ({ file, text }) => {
    const body = `<a href="articles/a.html">x</a><a href="${file}">x</a>`;
    expect(await faultsOf({ 'index.html': page({ body }), [file]: text })).toEqual([
      expect.stringContaining('  relative-address  '),
    ]);
  });
});

describe('not-self-contained', () => {
  test.each([
    ['<a href="index.html">x</a>', '"index.html" is relative, and leads nowhere from where the page is shown'],
    ['<img src="favicon.svg" alt="">', '"favicon.svg" is a file of its own, which is not beside the page'],
    [`<img src="${ADDRESS}favicon.svg" alt="">`, `"${ADDRESS}favicon.svg" is a file of its own`],
  ])('404.html with %s', async (body, message) => {
    const faults = await faultsOf({ '404.html': page({ body }) });
    expect(faults.filter((fault) => fault.includes('  not-self-contained  '))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test.each([
    ['<a href="../index.html">x</a>', '"../index.html" is relative, and leads nowhere'],
    ['<img src="../favicon.svg" alt="">', '"../favicon.svg" is a file of its own'],
    ['<style>@font-face{font-family:N;src:url(../n.woff2)}</style>', '<style> "../n.woff2" is a file of its own'],
  ])('a saved explainer with %s', async (body, message) => {
    const files = { 'index.html': page({ body: '<a href="saved/a.html">x</a>' }), 'n.woff2': '' };
    const faults = await faultsOf({ ...files, 'saved/a.html': page({ body }) });
    expect(faults.filter((fault) => fault.includes('  not-self-contained  '))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test('404.html with what it brings along', async () => {
    const body = `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><a href="#top-line">x</a><a href="${ADDRESS}">x</a>`;
    expect(await faultsOf({ '404.html': page({ body }) })).toEqual([]);
  });
});

test.each([
  { file: 'a.json', text: '{', fault: /^a\.json:1:1 {2}error {2}unreadable {2}cannot be parsed: / },
  {
    file: 'a.svg',
    text: '<svg>\n<g></svg>',
    fault: /^a\.svg:2:4 {2}error {2}unreadable {2}cannot be parsed: Missing end tag for element g/,
  },
])('a file that cannot be parsed is said to be so: $file', async ({ file, text, fault }) => {
  const body = `<a href="articles/a.html">x</a><a href="${file}">x</a>`;
  expect(await faultsOf({ 'index.html': page({ body }), [file]: text })).toEqual([expect.stringMatching(fault)]);
});

test('what stands in a drawing twice is told apart, and its style sheet is an address of it', async () => {
  const svg =
    '<?xml-stylesheet href="x.css"?>\n<svg><title>y.png</title>\n<image href="y.png"/><style>a{fill:url(z.svg)}</style></svg>';
  const body = '<a href="articles/a.html">x</a><img src="a.svg" alt="">';
  expect(await faultsOf({ 'index.html': page({ body }), 'a.svg': svg })).toEqual([
    'a.svg:1:24  error  broken-link  <?xml-stylesheet href> "x.css" leads to x.css, which does not exist',
    'a.svg:3:14  error  broken-link  <image href> "y.png" leads to y.png, which does not exist',
    'a.svg:3:29  error  broken-link  <style> "z.svg" leads to z.svg, which does not exist',
  ]);
});

describe('text that looks like an address or like markup is judged nowhere', () => {
  const TEXTS = ['./configure', '/old.html', `${ADDRESS}x.html`, '<a href="/old.html">', '<img src="x">'];

  test.each(TEXTS)('in data: %s', async (text) => {
    const json = { title: text, description: text, text: [text], statements: [{ text }], items: [{ summary: text }] };
    const body = '<a href="articles/a.html">x</a><a href="a.json">x</a>';
    expect(await faultsOf({ 'index.html': page({ body }), 'a.json': JSON.stringify(json) })).toEqual([]);
  });

  test.each(TEXTS)('in a feed: %s', async (text) => {
    const escaped = text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const entry = `<title type="text">${escaped}</title><summary type="text">${escaped}</summary><name>${escaped}</name>`;
    const body = '<a href="articles/a.html">x</a><a href="feed.xml">x</a>';
    expect(await faultsOf({ 'index.html': page({ body }), 'feed.xml': `<feed>${entry}</feed>` })).toEqual([]);
  });

  test.each(TEXTS)('on a page: %s', async (text) => {
    const escaped = text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const head = `<meta property="og:title" content="${escaped}"><meta name="author" content="${escaped}">`;
    const data = `<script type="application/ld+json">${JSON.stringify({ name: text, headline: text, text: [text] })}</script>`;
    const body = `<a href="../index.html">b</a><h2 id="second">x</h2><code title="${escaped}">${escaped}</code>${data}`;
    expect(await faultsOf({ 'articles/a.html': page({ head, body }) })).toEqual([]);
  });

  test('but what a key of addresses holds is, in a list too', async () => {
    const json = JSON.stringify({ title: 'x.html', sameAs: [`${ADDRESS}x.html`] });
    const body = '<a href="articles/a.html">x</a><a href="a.json">x</a>';
    expect(await faultsOf({ 'index.html': page({ body }), 'a.json': json })).toEqual([
      `a.json:1:29  error  broken-link  "sameAs" "${ADDRESS}x.html" leads to x.html, which does not exist`,
    ]);
  });
});
