import { describe, expect, test } from 'vitest';
import { withRelativeLinks } from '../../src/finish/relative-links.ts';

/** A file of a built folder, as it is written when its addresses are relative. */
const rewritten = (file: string, text: string): string => withRelativeLinks(Buffer.from(text), file).toString();

test('a style sheet', () => {
  expect(rewritten('_astro/a.css', 'a { background: url(/i.png) }')).toBe('a{background:url("../i.png")}');
});

describe('a drawing', () => {
  test('is read as XML', () => {
    const svg = '<svg xmlns:xlink="x"><style><![CDATA[a > b{fill:url(/i.png)}]]></style><use xlink:href="/i.svg#a"/>';
    const written = rewritten('_astro/a.svg', `<?xml version="1.0"?>\n${svg}<a href="/index.html?a&amp;b"/></svg>`);
    expect(written).toBe(
      '<?xml version="1.0"?>\n<svg xmlns:xlink="x"><style>a&gt;b{fill:url(&quot;../i.png&quot;)}</style><use xlink:href="../i.svg#a"/><a href="../index.html?a&amp;b"/></svg>',
    );
  });

  test('keeps all but its addresses as they are written', () => {
    const svg = (address: string) =>
      `\uFEFF<?xml version='1.0'?>\r\n<!-- 😀 -->\r\n<svg xmlns='http://www.w3.org/2000/svg'>\r\n<a\r\n  id = 'a>b' href = '${address}' ><text>“a” &gt; href="/x.html"</text></a>\n<path fill='none' d='M0&#10;0'></path><g>😀</g></svg>`;
    expect(rewritten('_astro/a.svg', svg('/index.html'))).toBe(svg('../index.html'));
  });

  test('has no quote that ends a value before its end', () => {
    const svg = `<svg style='a:url("/i.png")'><a href="/&apos;&quot;"/></svg>`;
    expect(rewritten('_astro/a.svg', svg)).toBe(
      `<svg style='a:url(&quot;../i.png&quot;)'><a href="../&apos;&quot;"/></svg>`,
    );
  });

  test('may name entities of its own, and a style sheet', () => {
    const svg = (address: string) =>
      `<?xml-stylesheet href="${address}a.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;"><image href="${address}&ns_svg;&amp;"/></svg>\n`;
    expect(rewritten('_astro/a.svg', svg('/'))).toBe(svg('../'));
  });

  test.each([
    ['<svg>\n<g></svg>', 'Missing end tag for element g (line 2, column 4)'],
    ['<svg>&nbsp;</svg>', "Named entity isn't defined: &nbsp; (line 1, column 6)"],
  ])('that is no XML is an error: %s', (svg, reason) => {
    expect(() => rewritten('_astro/a.svg', svg)).toThrow(`_astro/a.svg cannot be given relative addresses: ${reason}`);
  });

  test('stays as it is without an address', () => {
    const svg = '<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"><path fill="none"  d="M0 0"></path></svg>\n';
    expect(rewritten('favicon.svg', svg)).toBe(svg);
  });
});

describe('data', () => {
  test('names files by relative addresses; other texts stay', () => {
    const data = {
      address: '/index.html#top',
      more: [{ url: '/data/x.json', image: ['/a.png'] }],
      text: '/index.html',
      src: '//a/index.html',
    };
    const written = rewritten('data/x.json', JSON.stringify(data));
    expect(JSON.parse(written)).toEqual({
      ...data,
      address: '../index.html#top',
      more: [{ url: 'x.json', image: ['../a.png'] }],
    });
  });

  test('stays as it is without an address', () => {
    expect(rewritten('data/x.json', '{ "a":  1 }\n')).toBe('{ "a":  1 }\n');
  });

  test('of a web app: each text that begins with "/" is an address', () => {
    const manifest = { name: 'News', start_url: '/index.html', scope: '/', icons: [{ src: '/i.png' }] };
    const written = rewritten('app.webmanifest', JSON.stringify(manifest));
    expect(JSON.parse(written)).toEqual({
      name: 'News',
      start_url: 'index.html',
      scope: './',
      icons: [{ src: 'i.png' }],
    });
  });
});

test.each([
  { file: 'a.css', text: 'a{' + '}}}' },
  { file: 'a/b.json', text: '{' },
])('$file, which cannot be parsed, is named', ({ file, text }) => {
  expect(() => rewritten(file, text)).toThrow(`${file} cannot be given relative addresses: `);
});
