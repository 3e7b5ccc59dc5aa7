import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relativeLinks } from '../../src/finish/relative-links.ts';
import { writeFolder } from './folder.ts';

const PAGE = '<!doctype html><html><head></head><body><a href="/index.html">x</a></body></html>';

/** A file of a built folder, as it is written when its addresses are relative. */
async function rewritten(file: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = writeFolder({ 'index.html': PAGE, [file]: text, ...others });
  await relativeLinks(folder);
  return readFileSync(join(folder, file), 'utf8');
}

test('a page', async () => {
  expect(await rewritten('people/x.html', PAGE)).toContain('href="../index.html"');
});

test('a style sheet', async () => {
  expect(await rewritten('_astro/a.css', 'a { background: url(/i.png) }')).toBe('a{background:url("../i.png")}');
});

describe('a drawing', () => {
  test('is read as XML', async () => {
    const svg = '<svg xmlns:xlink="x"><style><![CDATA[a > b{fill:url(/i.png)}]]></style><use xlink:href="/i.svg#a"/>';
    const written = await rewritten(
      '_astro/a.svg',
      `<?xml version="1.0"?>\n${svg}<a href="/index.html?a&amp;b"/></svg>`,
    );
    expect(written).toMatch(/url\((&quot;|")\.\.\/i\.png\1\)/);
    expect(written).toContain('<use xlink:href="../i.svg#a" /><a href="../index.html?a&amp;b" />');
  });

  test('stays as it is without an address', async () => {
    const svg = '<?xml version="1.0"?>\n<svg viewBox="0 0 1 1"><path fill="none"  d="M0 0"></path></svg>\n';
    expect(await rewritten('favicon.svg', svg)).toBe(svg);
  });
});

describe('data', () => {
  test('names files by relative addresses; other texts stay', async () => {
    const data = {
      page: '/index.html#top',
      more: [{ at: '/data/x.json' }],
      text: '/index.htm',
      whole: '//a/index.html',
    };
    const written = await rewritten('data/x.json', JSON.stringify(data));
    expect(JSON.parse(written)).toEqual({ ...data, page: '../index.html#top', more: [{ at: 'x.json' }] });
  });

  test('stays as it is without an address', async () => {
    expect(await rewritten('data/x.json', '{ "a":  1 }\n')).toBe('{ "a":  1 }\n');
  });

  test('of a web app: each text that begins with "/" is an address', async () => {
    const manifest = { name: 'News', start_url: '/index.html', scope: '/', icons: [{ src: '/i.png' }] };
    const written = await rewritten('app.webmanifest', JSON.stringify(manifest));
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
  { file: 'a/b.html', text: '<style>}</style>' },
])('$file, which cannot be parsed, is named', async ({ file, text }) => {
  await expect(rewritten(file, text)).rejects.toThrow(`${file} cannot be given relative addresses: `);
});
