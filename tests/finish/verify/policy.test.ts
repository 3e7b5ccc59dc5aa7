import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfBody, faultsOfHead, page, POLICY } from './small-folder.ts';

/** The faults of the small folder where its article has this policy and body. */
const faultsUnder = (policy: string, body: string) =>
  faultsOf({
    'articles/a.html': page({ policy, body: `<a href="../index.html">b</a><h2 id="second">x</h2>${body}` }),
    'index.html': page({ body: '<a href="articles/a.html">a</a><a href="a.js">s</a><a href="a.css">c</a>' }),
    'a.js': 'a();',
    'a.css': 'a{color:red}',
  });

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('blocked-by-csp', () => {
  test.each([
    ['<style>a{color:red}</style>', '<style>', 'style-src-elem'],
    ['<p style="color:red">', '<p style>', 'style-src-attr'],
    ['<script>a()</script>', '<script>', 'script-src-elem'],
    ['<script type="module">a()</script>', '<script>', 'script-src-elem'],
    ['<script type="importmap">{}</script>', '<script>', 'script-src-elem'],
    ['<p onclick="a()">', '<p onclick>', 'script-src-attr'],
    ['<a href=" javascript:a()">x</a>', '<a href>', 'script-src-attr'],
    ['<script src="../a.js"></script>', '<script src> "../a.js"', 'script-src-elem'],
    ['<link rel="stylesheet" href="../a.css">', '<link href> "../a.css"', 'style-src-elem'],
    ['<iframe src="../index.html"></iframe>', '<iframe src> "../index.html"', 'frame-src'],
    ['<object data="../favicon.svg"></object>', '<object data> "../favicon.svg"', 'object-src'],
    ['<video src="../favicon.svg"></video>', '<video src> "../favicon.svg"', 'media-src'],
    ['<a href="#second" ping="../index.html">x</a>', '<a ping> "../index.html"', 'connect-src'],
    ['<link rel="manifest" href="../index.html">', '<link href> "../index.html"', 'manifest-src'],
    ['<link rel="preload" as="font" href="../favicon.svg">', '<link href> "../favicon.svg"', 'font-src'],
    ['<form action="../index.html"></form>', '<form action> "../index.html"', 'form-action'],
  ])('%s', async (html, what, directive) => {
    const faults = await faultsUnder("default-src 'none'; form-action 'none'", html);
    expect(faults).toEqual([expect.stringMatching(/^articles\/a\.html:2:87 {2}error {2}blocked-by-csp {2}/)]);
    expect(faults[0]).toContain(`${what} is blocked: "${directive}" of the page’s content security policy does not`);
  });

  test.each([
    ["img-src 'self'", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">', 'img-src'],
    ['img-src data:', '<img src="../favicon.svg" alt="">', 'img-src'],
    [`style-src ${hash('a{mask:url(../favicon.svg)}')}`, '<style>a{mask:url(../favicon.svg)}</style>', 'img-src'],
    [
      `style-src ${hash('@font-face{font-family:F;src:url(../favicon.svg)}')}; img-src 'self'`,
      '<style>@font-face{font-family:F;src:url(../favicon.svg)}</style>',
      'font-src',
    ],
    [`style-src ${hash('@import "../a.css";')}`, '<style>@import "../a.css";</style>', 'style-src-elem'],
    [`script-src ${hash('a()')}`, '<script>a() </script>', 'script-src-elem'],
    [`script-src ${hash('a()')}`, '<p onclick="a()">', 'script-src-attr'],
    [`script-src 'unsafe-inline' ${hash('b()')}`, '<script>a()</script>', 'script-src-elem'],
    ["script-src 'self'", '<script>a()</script>', 'script-src-elem'],
    [`script-src ${hash('a();')}`, '<script src="../a.js"></script>', 'script-src-elem'],
  ])('under %s: %s', async (policy, html, directive) => {
    const faults = await faultsUnder(`default-src 'none'; ${policy}`, html);
    expect(faults).toEqual([expect.stringContaining(`is blocked: "${directive}" of the page’s`)]);
  });

  test.each([
    [`style-src ${hash('a{color:red}')}`, '<style>a{color:red}</style>'],
    [`script-src ${hash('a()')}`, '<script>a()</script>'],
    [`script-src 'unsafe-hashes' ${hash('a()')}`, '<p onclick="a()">'],
    ["script-src 'unsafe-inline'", '<script>a()</script><p onclick="a()">'],
    ["script-src 'self'; style-src 'self'", '<script src="../a.js"></script><link rel="stylesheet" href="../a.css">'],
    [`script-src ${hash('a();')}`, `<script src="../a.js" integrity="${hash('a();').slice(1, -1)}"></script>`],
    ["img-src 'self'", '<script type="application/ld+json">{}</script>'],
    ['img-src data:', '<svg><rect fill="url(#second)"/><use href="#second"/></svg>'],
  ])('not under %s: %s', async (policy, html) => {
    expect(await faultsUnder(`default-src 'none'; ${policy}`, html)).toEqual([]);
  });

  test.each(['<p title="javascript:a()">', '<meta name="x" content=" javascript:a()">', '<b data-on="a()">b</b>'])(
    'not text that looks like a script: %s',
    async (html) => {
      expect(await faultsUnder("default-src 'none'", html)).toEqual([]);
    },
  );

  test('under the stricter of two policies', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
    const html = page({ policy: "script-src 'unsafe-inline'", head, body: '<script>a()</script>' });
    const faults = await faultsOf({ '404.html': html });
    expect(faults).toEqual([expect.stringContaining('<script> is blocked: "script-src-elem"')]);
  });
});

test('missing-csp', async () => {
  const html = page().replace(/<meta http-equiv.*?>/, '');
  expect(await faultsOf({ '404.html': html })).toEqual([
    '404.html:1:1  error  missing-csp  the page has no <meta http-equiv="Content-Security-Policy">',
  ]);
});

test('not-under-csp: what stands before the policy', async () => {
  const html = page({ policy: `default-src 'none'; style-src ${hash('a{}')}` }).replace(
    '<meta',
    '<style>a{}</style><meta',
  );
  expect(await faultsOf({ '404.html': html })).toEqual([
    expect.stringMatching(/^404\.html:1:\d+ {2}error {2}not-under-csp {2}<style> stands before the content security/),
  ]);
});

describe('other-origin', () => {
  const outside = 'https://example.com/x';

  test.each([
    `<img src="${outside}" alt="">`,
    `<img srcset="../favicon.svg, ${outside} 2x" alt="">`,
    `<script src="${outside}"></script>`,
    `<iframe src="${outside}"></iframe>`,
    `<a href="#second" ping="${outside}">x</a>`,
    `<svg><image href="${outside}"/></svg>`,
    '<img src="https://example.org/news/favicon.svg" alt="">',
  ])('%s', async (html) => {
    expect(await faultsOfBody(html)).toEqual([
      expect.stringMatching(/^articles\/a\.html:2:\d+ {2}error {2}other-origin {2}<\w+ \w+> asks for "https:/),
    ]);
  });

  test.each([
    `<link rel="stylesheet" href="${outside}">`,
    `<link rel="preconnect" href="${outside}">`,
    `<link rel="icon" href="${outside}">`,
    `<link rel="shortcut alternate icon" href="${outside}">`,
  ])('%s', async (html) => {
    expect(await faultsOfHead(html)).toEqual([expect.stringContaining('  other-origin  <link href> asks for')]);
  });

  test('in styles, in drawings, and what a policy allows', async () => {
    const css = `a{background:url(${outside})}`;
    const style = await faultsUnder(`default-src 'none'; style-src ${hash(css)}`, `<style>${css}</style>`);
    expect(style).toEqual([expect.stringContaining('  other-origin  <style> asks for')]);
    const svg = `<svg><image href="${outside}"/></svg>`;
    expect(await faultsOf({ 'favicon.svg': svg })).toEqual([
      expect.stringMatching(/^favicon\.svg:1:\d+ {2}error {2}other-origin {2}<image href>/),
    ]);
    expect(await faultsUnder(`${POLICY}; connect-src https://example.com`, '')).toEqual([
      expect.stringContaining('  other-origin  the content security policy lets the page ask "https://example.com"'),
    ]);
  });

  test.each([
    `<a href="${outside}">x</a><q cite="${outside}">x</q>`,
    `<link rel="canonical" href="${outside}"><link rel="license" href="${outside}">`,
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
  ])('not %s', async (html) => {
    expect(await faultsOfBody(html)).toEqual([]);
  });
});
