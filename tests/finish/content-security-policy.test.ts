import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from './with-policy.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** The directives of a page's policy, without those that every page has. */
function directives(body: string, head = ''): string[] {
  const [, policy = ''] =
    /^<!DOCTYPE[^]*?<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      withPolicy(page(body, head)).html,
    ) ?? [];
  const shared = ["default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];
  const found = policy.split('; ');
  return found.filter((directive) => !shared.includes(directive));
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test.each<{ what: string; body: string; head?: string; policy: string[] }>([
    { what: 'text loads nothing', body: '<p>a <a href="https://example.org/">b</a></p>', policy: [] },
    {
      what: 'an inline style has its hash, of every byte',
      body: '<style>p{content:"é"}\n\n</style>',
      policy: [`style-src ${sha256('p{content:"é"}\n\n')}`],
    },
    {
      what: 'one that stands twice has it once',
      body: '<style>a{}</style><style>a{}</style>',
      policy: [`style-src ${sha256('a{}')}`],
    },
    {
      what: 'an inline script has its hash',
      body: '<script>let a</script>',
      policy: [`script-src ${sha256('let a')}`],
    },
    {
      what: 'so has a module and an import map',
      body: '<script type="module">1</script><script type="importmap">{}</script>',
      policy: [`script-src ${[sha256('1'), sha256('{}')].sort().join(' ')}`],
    },
    { what: 'data is no script', body: '<script type="application/ld+json">{"a":1}</script>', policy: [] },
    {
      what: 'a script in a file is the site’s own',
      body: '<script src="../a.js" defer></script>',
      policy: ["script-src 'self'"],
    },
    {
      what: 'fonts and images of a style are what they are',
      body: '<style>@font-face{font-family:F;src:local(Georgia),url(../f.woff2)}</style><style>p{background:url(data:image/gif;base64,R0)}</style>',
      policy: [
        `style-src ${[sha256('@font-face{font-family:F;src:local(Georgia),url(../f.woff2)}'), sha256('p{background:url(data:image/gif;base64,R0)}')].sort().join(' ')}`,
        'img-src data:',
        "font-src 'self'",
      ],
    },
    {
      what: 'a font that the page brings along is data',
      body: '<style>@font-face{font-family:F;src:url(data:font/woff2;base64,d09G)}</style>',
      policy: [
        `style-src ${sha256('@font-face{font-family:F;src:url(data:font/woff2;base64,d09G)}')}`,
        'font-src data:',
      ],
    },
    { what: 'images', body: '<img src="a.png" alt="">', policy: ["img-src 'self'"] },
    {
      what: 'images by a set',
      body: '<img srcset="data:image/png;base64,iVBORw 1x, b.png 2x" alt="">',
      policy: ["img-src 'self' data:"],
    },
    { what: 'an icon', body: '', head: '<link rel="icon" href="data:,">', policy: ['img-src data:'] },
    {
      what: 'a style sheet and a manifest',
      body: '',
      head: '<link rel="stylesheet" href="a.css"><link rel="manifest" href="m.json">',
      policy: ["style-src 'self'", "manifest-src 'self'"],
    },
    {
      what: 'links that load nothing',
      body: '',
      head: '<link rel="canonical" href="https://example.org/"><link rel="alternate" href="feed.xml">',
      policy: [],
    },
    {
      what: 'sound and film',
      body: '<audio src="a.mp3"></audio><video src="v.mp4" poster="p.png"></video>',
      policy: ["img-src 'self'", "media-src 'self'"],
    },
    {
      what: 'a form sends to the site by its whole address',
      body: '<form action="https://example.org/news/s.html"></form>',
      policy: ['form-action https://example.org'],
    },
    { what: 'a form sends to the site', body: '<form action="s.html"></form>', policy: ["form-action 'self'"] },
  ])('$what', ({ body, head, policy }) => {
    expect(directives(body, head)).toEqual(policy);
  });
});

test.each<{ what: string; body: string; problem: string }>([
  { what: 'a style attribute', body: '<p style="text-align:left">', problem: '<p style="…">: give it a class' },
  {
    what: 'an event handler',
    body: '<p onclick="go()">',
    problem: '<p onclick="…">: listen for the event in a script',
  },
  { what: 'a script in an address', body: '<a href=" JavaScript:go()">', problem: '<a> has a script in an address' },
  {
    what: 'an image from elsewhere',
    body: '<img src="//example.org/a.png" alt="">',
    problem: '<img> loads something from elsewhere',
  },
  {
    what: 'a style from elsewhere',
    body: '<style>@import "https://example.org/a.css";</style>',
    problem: '<style> loads something from elsewhere',
  },
])('$what is a problem', ({ body, problem }) => {
  expect(withPolicy(page(body)).problems).toEqual([expect.stringContaining(problem)]);
});

test.each([
  '<p title="javascript:go()" data-a="javascript:go()">a</p>',
  '<meta name="description" content="javascript: a language">',
  '<img alt="javascript: a logo" src="a.png">',
])('text that looks like a script is none: %s', (body) => {
  expect(withPolicy(page(body)).problems).toEqual([]);
});

test('nothing but the policy comes into a page', () => {
  const html = page('<pre>\n\n a</pre><p>caf&eacute;<br/>\r\n</p>', '<style>a{}</style>');
  expect(withPolicy(html).html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')).toBe(html);
});
