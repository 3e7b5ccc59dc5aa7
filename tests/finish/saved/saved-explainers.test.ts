import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LastFonts } from '../../../src/finish/saved/carried-font.ts';
import type { FinishedPages, LastParts } from '../../../src/finish/saved/part-digests.ts';
import { sumOf } from '../../../src/finish/last-pages.ts';
import type { Frame } from '../../../src/finish/saved/frames.ts';
import { cutOut } from '../../../src/finish/saved/parts.ts';
import { savedExplainers } from '../../../src/finish/saved/saved-explainers.ts';
import { writeFolder, type Files } from '../folder.ts';

const page = (main: string) => `<!doctype html><html lang="en"><head></head><body><main>${main}</main></body></html>`;

const FRAME = page(
  '<nav><a href="../articles/a.html">A</a></nav><a href="../articles/a.html" data-part="1">A</a>' +
    '<a href="../people/p.html" data-part="3">P</a>',
).replace(
  '</head>',
  '<style>@font-face{font-family:N;src:url(../_astro/n.woff2)format("woff2")}a{color:red}</style></head>',
);

/** A font with weights, as our styles name it. */
const FONT = readFileSync('node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2');

const FILES: Files = {
  'saved/a.html': FRAME,
  'articles/a.html': page('<h1>A</h1><p id="x"><a href="../people/p.html">P</a><img src="../_astro/i.png" alt="">'),
  'people/p.html': page('<h1>P</h1><a href="../articles/a.html#x">A</a><a href="../about.html">about</a>'),
  '_astro/n.woff2': FONT,
  '_astro/i.png': 'image',
};

/** The parts of no build before. */
const NO_PARTS: LastParts = { find: () => undefined, keep: () => undefined };

/** The fonts of none. */
const fonts: LastFonts = { find: () => undefined, keep: () => undefined };

/** A first build. */
const NONE = { frames: [], parts: NO_PARTS, fonts };

/** A site of finished files. */
function siteOf(files: Files, address?: string): FinishedPages {
  const sums = new Map(Object.entries(files).map(([path, file]) => [path, sumOf(file)]));
  const folder = writeFolder(files);
  const cut: FinishedPages['cut'] = async (place) => Promise.resolve(cutOut(place, { folder, address }));
  return { folder, address, sumOf: (path) => sums.get(path), cut };
}

/** What is written into the place of a saved explainer, in a site of these files. */
async function saved(files: Files, address?: string): Promise<string> {
  const made = await Array.fromAsync(savedExplainers(siteOf(files, address), NONE));
  expect(made.map(({ path }) => path)).toEqual(['saved/a.html']);
  return (await made[0]?.content()) ?? '';
}

test('a saved explainer has its pages and what they load in it, and its links lead to them', async () => {
  const data = (type: string, text: string) => `data:${type};base64,${Buffer.from(text).toString('base64')}`;
  const html = await saved(FILES);
  const [, font = ''] = /src:url\("data:font\/woff2;base64,([^"]+)"\)/.exec(html) ?? [];
  expect(html.replace(font, 'font')).toBe(
    '<!doctype html><html lang="en"><head><style>a{color:red}</style>' +
      '<style>@font-face{font-family:N;src:url("data:font/woff2;base64,font")format("woff2")}</style></head>' +
      '<body><main><nav><a href=#S1>A</a></nav>' +
      '<section id=S1 class="part level-1"><h1>A</h1>' +
      `<p id=x><a href=#S2>P</a><img src="${data('image/png', 'image')}" alt=""></section>` +
      '<article id=S2><h3>P</h3><a href=#x>A</a>about</article>' +
      '</main></body></html>',
  );
});

test('its own tags take as few bytes as HTML lets them', async () => {
  const around =
    '<ul class="a b"><li class="c">d</li><li>e</li></ul><svg viewBox="0 0 1 1"><path d="M0" id="p"/></svg>';
  const html = await saved({ ...FILES, 'saved/a.html': FRAME.replace('<main>', `${around}<main>`) });
  expect(html).toContain(
    '<body><ul class="a b"><li class=c>d<li>e</ul><svg viewBox="0 0 1 1"><path d=M0 id="p"/></svg><main>',
  );
});

test('its font has what it shows in it: a sign in a text of the system’s font asks for none', async () => {
  const fontWith = async (main: string) => {
    const html = await saved({ ...FILES, 'articles/a.html': page(main) });
    return /font\/woff2;base64,[^"]+/.exec(html)?.[0];
  };
  const plain = await fontWith('<p>a');
  expect(await fontWith('<p>a 1 %')).not.toBe(plain);
  expect(await fontWith('<blockquote class="x">€')).not.toBe(plain);
  expect(await fontWith('<p>a<sup>[1]</sup><div class="wide ledger"><ol><li><p><b>€</b></ol></div>')).toBe(plain);
  expect(await fontWith('<div class="ledger"><p>€</p></div>')).not.toBe(plain);
  expect(await fontWith('<div class="ledger"><blockquote>€</blockquote></div>')).not.toBe(plain);
});

test('a style sheet that is a file comes last in its head, for the media that it is for', async () => {
  const link = '<link rel="stylesheet" href="../_astro/p.css" media="print"></body>';
  const files = {
    ...FILES,
    'saved/a.html': FRAME.replace('</body>', link),
    '_astro/p.css': 'a{background:url(i.png)}',
  };
  expect(await saved(files)).toMatch(
    /<style media="print">a{background:url\("data:image\/png;base64,[^"]+"\)}<\/style><\/head>/,
  );
  expect(await saved(files)).not.toContain('<link');
});

test('with a public address it leads to the rest of the site', async () => {
  expect(await saved(FILES, 'https://example.org/n/')).toContain('<a href=https://example.org/n/about.html>about</a>');
});

test('its fonts come after its text: there is no more than 200 kB of both', async () => {
  const file = (bytes: number) => ({ ...FILES, 'people/p.html': page(`<h1>P</h1>${'x'.repeat(bytes)}`) });
  const small = await saved(file(165_000));
  expect(small.includes('data:font/woff2')).toBe(true);
  expect(small.length).toBeLessThan(193_000);
  expect((await saved(file(177_000))).includes('@font-face')).toBe(false);
});

test('a page is cut out once for all explainers, and each has of it what is its own', async () => {
  const people = page(
    '<h1>P</h1><ul><li><a href="../articles/a.html">A</a></li><li><a href="../articles/b.html">B</a></li></ul>',
  );
  const files = {
    ...FILES,
    'people/p.html': people,
    'articles/b.html': page('<h1>B</h1>'),
    'saved/b.html': FRAME.replaceAll('articles/a.html', 'articles/b.html'),
  };
  const made = await Array.fromAsync(savedExplainers(siteOf(files), NONE));
  const lists = made.map(async ({ path, content }) => [path, /<ul>.*<\/ul>/.exec(await content())?.[0]]);
  expect(await Promise.all(lists)).toEqual([
    ['saved/a.html', '<ul><li><a href=#S1>A</a><li>B</ul>'],
    ['saved/b.html', '<ul><li>A<li><a href=#S1>B</a></ul>'],
  ]);
});

describe('it cannot be made', () => {
  test.each([
    {
      what: 'without one of its pages',
      without: 'people/p.html',
      message: 'saved/a.html cannot be made whole: it has a place for people/p.html, which was not written',
    },
    {
      what: 'without an image of one',
      without: '_astro/i.png',
      message: /^saved\/a\.html cannot be made whole: ENOENT: no such file.*i\.png/,
    },
  ])('$what', async ({ without, message }) => {
    const files = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== without));
    await expect(saved(files)).rejects.toThrow(message);
  });

  test('with a file of a type that nobody knows', async () => {
    const files = { ...FILES, 'people/p.html': page('<h1>P</h1><img src="a.xyz" alt="">'), 'people/a.xyz': '' };
    await expect(saved(files)).rejects.toThrow('saved/a.html cannot be made whole: no type is known for people/a.xyz');
  });

  test('with a font that is none', async () => {
    await expect(saved({ ...FILES, '_astro/n.woff2': 'font' })).rejects.toThrow('saved/a.html cannot be made whole: ');
  });

  test('with a place for a page of another site', async () => {
    const files = { ...FILES, 'saved/a.html': page('<a href="https://example.com/" data-part="1">A</a>') };
    await expect(saved(files)).rejects.toThrow('the place for https://example.com/ is for no page of the site');
  });
});

test('a site without an explainer has none', async () => {
  expect(await Array.fromAsync(savedExplainers(siteOf({ 'index.html': '' }), NONE))).toEqual([]);
});

describe('what a saved explainer is made of', () => {
  const made = async (files: Files, parts = NO_PARTS) =>
    (await Array.fromAsync(savedExplainers(siteOf(files), { frames: [], parts, fonts })))[0]?.from;

  test('is the same where all of it is', async () => {
    expect(await made({ ...FILES, 'people/q.html': page('<h1>Q</h1>') })).toEqual(await made(FILES));
  });

  test('is the same where a page of a person has more statements, and in no file anything else', async () => {
    const files = (statements: string) => ({
      ...FILES,
      'people/p.html': page(`<h1>P</h1><section id="S-statements">${statements}</section>`),
    });
    expect(await made(files('more'))).toEqual(await made(files('')));
    const role = page('<h1>P</h1><p>role</p><section id="S-statements"></section>');
    expect(await made({ ...FILES, 'people/p.html': role })).not.toEqual(await made(files('')));
  });

  test('is known of a page that was cut out before', async () => {
    const kept = new Map<string, string>();
    const last: LastParts = {
      find: (part, from) => kept.get(`${part} ${from}`),
      keep: (part, from, digest) => kept.set(`${part} ${from}`, digest),
    };
    const first = await made(FILES, last);
    expect([...kept]).toEqual([
      [expect.stringMatching(/^saved\/a\.html /), '1 articles/a.html\n3 people/p.html'],
      [expect.stringMatching(/^3 people\/p\.html /), expect.any(String)],
    ]);
    for (const key of kept.keys()) if (key.startsWith('3 ')) kept.set(key, 'kept');
    expect(await made(FILES, last)).toEqual(first?.with(-1, 'kept'));
    // What it loads may be another.
    expect((await made({ ...FILES, '_astro/new.png': 'image' }, last))?.at(-1)).not.toBe('kept');
  });

  test.each([
    ['the frame', { 'saved/a.html': FRAME.replace('color:red', 'color:blue') }],
    ['one of its pages', { 'people/p.html': page('<h1>New</h1>') }],
    ['a file that pages load, by its name', { '_astro/new.png': 'image' }],
    ['one at the root of the site', { 'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
  ])('is something else with another of %s', async (_, files) => {
    expect(await made({ ...FILES, ...files })).not.toEqual(await made(FILES));
  });
});

describe('a frame that is not rendered again', () => {
  const { 'saved/a.html': frame, ...others } = FILES;
  const leftOut = { path: 'saved/a.html', sum: sumOf(String(frame)), html: () => String(frame) };
  const made = async (files: Files, frames: readonly Frame[], parts = NO_PARTS) => {
    const [file] = await Array.fromAsync(savedExplainers(siteOf(files), { frames, parts, fonts }));
    return { from: file?.from, html: await file?.content() };
  };

  test('makes the same file of the same', async () => {
    expect(await made(others, [leftOut])).toEqual(await made(FILES, []));
  });

  test('is not even read where its places are kept and nothing is to be made', async () => {
    const kept = new Map<string, string>();
    const parts: LastParts = {
      find: (of, from) => kept.get(`${of} ${from}`),
      keep: (of, from, text) => kept.set(`${of} ${from}`, text),
    };
    const { from } = await made(FILES, [], parts);
    const unread = { ...leftOut, html: () => expect.unreachable() };
    const again = await Array.fromAsync(savedExplainers(siteOf(others), { frames: [unread], parts, fonts }));
    expect(again[0]?.from).toEqual(from);
  });

  test('stands in the order of the paths', async () => {
    const two = { ...FILES, 'saved/b.html': FRAME };
    const all = await Array.fromAsync(
      savedExplainers(siteOf(two), {
        frames: [{ ...leftOut, path: 'saved/aa.html' }],
        parts: NO_PARTS,
        fonts,
      }),
    );
    expect(all.map(({ path }) => path)).toEqual(['saved/a.html', 'saved/aa.html', 'saved/b.html']);
  });
});
