import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, body, problemsOf, testCases, writeSite } from '../small-site.ts';

const shows = (file: string) =>
  body(`![A dam](./${file})[^call] Putin called.[^call] Gas flows.[^gas]\n\n<Background section="energy"/>`);
const AGAIN = 'open it in a program for images, and save it as JPEG or PNG';

/** The problems of an article that shows an image. */
function problemsWith(file: string, content: string | Uint8Array): string[] {
  return problemsOf(writeSite({ [at.article]: shows(file), [`content/articles/${file}`]: content }));
}

const refused = (file: string, why: string) => [`${at.article}:20:1  error  image-file  "./${file}" ${why}`];

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' }, limitInputPixels: false });

describe('an image that a page shows', () => {
  const photo = () => blank(4000, 3000).jpeg().toBuffer();

  test('may be a photo as it comes from a phone, a drawing, or what moves', async () => {
    expect(problemsWith('dam.jpg', await photo())).toEqual([]);
    expect(problemsWith('dam.avif', await blank(40, 30).avif().toBuffer())).toEqual([]);
    expect(problemsWith('dam.gif', await blank(40, 30).gif().toBuffer())).toEqual([]);
    expect(problemsWith('dense.jpg', await blank(12_000, 9000).jpeg().toBuffer())).toEqual([]);
    expect(problemsWith('pano.jpg', await blank(16_500, 200).jpeg().toBuffer())).toEqual([]);
  });

  test('is read to its end', async () => {
    const whole = await photo();
    expect(problemsWith('cut.jpg', whole.subarray(0, whole.length - 2000))).toEqual(
      refused('cut.jpg', `is damaged, or ends before it is whole: copy it anew from where it came, or ${AGAIN}`),
    );
    expect(problemsWith('empty.jpg', '')).toEqual(refused('empty.jpg', 'is empty: copy it anew from where it came'));
  });

  test('is one, whatever its name says', () => {
    expect(problemsWith('no.jpg', 'This is a text.')).toEqual(
      refused('no.jpg', `is no image, or none that can be read: ${AGAIN}`),
    );
    const heic = Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);
    expect(problemsWith('phone.jpg', heic)).toEqual(
      refused('phone.jpg', `is HEIC, whatever its name says, and few browsers show that: ${AGAIN}`),
    );
  });

  test('can be asked of a computer', async () => {
    const smaller = 'save it smaller, 4,000 pixels wide at the most';
    expect(problemsWith('huge.jpg', new Uint8Array(50_000_000))).toEqual(
      refused('huge.jpg', `has 50 MB, more than 40 MB: ${smaller}`),
    );
    const bomb = await blank(30_000, 10_000).png().toBuffer();
    expect(problemsWith('bomb.png', bomb)).toEqual(
      refused('bomb.png', `has 300 million pixels, more than 120 million: ${smaller}`),
    );
    const interlaced = await blank(10_000, 8000).jpeg({ progressive: true }).toBuffer();
    expect(problemsWith('whole.jpg', interlaced)).toEqual(
      refused('whole.jpg', `has 80 million pixels, more than 64 million: ${smaller}`),
    );
    expect(problemsWith('tall.png', await blank(100, 40_000).png().toBuffer())).toEqual(
      refused('tall.png', 'is 100 pixels wide and 40000 high, and no page can show that: cut it into several'),
    );
  });

  test('is read once as long as it stays the same', async () => {
    const root = writeSite({ [at.article]: shows('dam.jpg'), 'content/articles/dam.jpg': await photo() });
    problemsOf(root);
    const kept = join(root, '.astro/image-findings.json');
    expect(readFileSync(kept, 'utf8')).toMatch(/^\{"[0-9a-f]{64}":null\}$/);
  });
});

const svg = (content: string, attributes = 'width="20" height="10"') => ({
  [at.article]: shows('map.svg'),
  'content/articles/map.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${content}</svg>`,
});
const drawing = (why: string) => refused('map.svg', why);
/** What a drawing loses that is published all the same. */
const loses = (what: string) => [
  `${at.article}:20:1  warning  image-loss  "./map.svg" loses ${what} when it is published: see what is left, or draw that with shapes and text`,
];
const SHAPE = '<rect width="9" height="9"/>';
const NOTHING =
  'shows nothing: what it draws is hidden, has no colour or lies outside of its box, or there is nothing; save it anew from the program that it was drawn with';
const laughs = Array.from({ length: 9 }, (_, level) => {
  const next = `<use href="#l${level + 1}"/>`.repeat(10);
  return `<g id="l${level}">${next}</g>`;
}).join('');

testCases({
  'a drawing': [
    svg(
      '<style>text{font:9px serif;fill:url(#a)}</style><linearGradient id="a"/><text>Dam</text><use href="#a"/><a href="https://example.org/"><path d="M0 0"/></a>',
    ),
    [],
  ],
  'one by its box alone': [svg(SHAPE, 'viewBox="0 0 20 10"'), []],
  'text alone, which a machine without fonts does not draw': [svg('<text>Dam</text>'), []],
  'one of no size': [
    svg('<path/>', 'width="100%"'),
    drawing('does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" in <svg>'),
  ],
  'scripts, events, links that run, and what its program notes': [
    svg(
      `<script>x()</script>${SHAPE}<path onload="x()"/><a href="javascript:x()"/><metadata>Nora</metadata><!-- Nora --><n:o xmlns:n="n"/>`,
      'width="20" height="10" onload="x()"',
    ),
    [],
  ],
  'entities of its program': [
    {
      [at.article]: shows('map.svg'),
      'content/articles/map.svg': `<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 9 9">${SHAPE}</svg>`,
    },
    [],
  ],
  'what is no drawing, beside shapes': [svg(`${SHAPE}<foreignObject/>`), loses('<foreignObject>')],
  'a picture in it and a file from elsewhere': [
    svg(`${SHAPE}<image href="data:image/jpeg;base64,x"/><use href="https://example.org/a.svg#b"/>`),
    loses('<use> and <image>'),
  ],
  'a colour from elsewhere': [svg(`${SHAPE}<path fill="url(//example.org/#b)"/>`), loses('<path>')],
  motion: [svg(`<g>${SHAPE}<animate/><set attributeName="href" to="x"/></g>`), loses('<animate> and <set>')],
  'nothing but what is taken out': [
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Dam</p></foreignObject>'),
    drawing('has nothing to be seen but <foreignObject>, which no page may show: draw it with shapes and text'),
  ],
  'no shape at all': [svg(''), drawing(NOTHING)],
  'shapes that are kept to be used, and are not': [svg(`<defs>${SHAPE}</defs>`), drawing(NOTHING)],
  'shapes that are hidden': [svg(`<g display="none">${SHAPE}</g>`), drawing(NOTHING)],
  'shapes without a colour': [svg('<path d="M0 0h9" fill="none"/>'), drawing(NOTHING)],
  'shapes beyond its edges': [svg('<rect x="50" width="9" height="9"/>'), drawing(NOTHING)],
  'no XML': [
    svg('<path>'),
    drawing('is no SVG that can be read, in its line 2: save it anew from the program that it was drawn with'),
  ],
  'a file of the machine': [
    {
      [at.article]: shows('map.svg'),
      'content/articles/map.svg':
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hosts">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&x;</text></svg>',
    },
    drawing('is no SVG that can be read, in its line 2: save it anew from the program that it was drawn with'),
  ],
  'entities of entities': [
    {
      [at.article]: shows('map.svg'),
      'content/articles/map.svg':
        '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n<svg viewBox="0 0 9 9">&b;</svg>',
    },
    drawing('has entities that are made of others: save it as plain SVG'),
  ],
  'no SVG': [
    { [at.article]: shows('map.svg'), 'content/articles/map.svg': '<html/>' },
    drawing('is no SVG: it does not begin with <svg xmlns="http://www.w3.org/2000/svg">'),
  ],
  'one that grows without end': [
    svg(`<defs>${laughs}<path id="l9" d="M0 0h9"/></defs><use href="#l0"/>`),
    drawing('cannot be drawn: draw it with fewer and simpler shapes'),
  ],
  'one within another, too often': [
    svg('<g>'.repeat(4000) + '</g>'.repeat(4000)),
    drawing('has elements within elements, more than can be read: draw it with fewer and simpler shapes'),
  ],
  'one within another, more often than can be drawn': [
    svg('<g>'.repeat(400) + SHAPE + '</g>'.repeat(400)),
    drawing('cannot be drawn: draw it with fewer and simpler shapes'),
  ],
  'twenty thousand groups': [
    svg(`<g>${SHAPE}</g>`.repeat(20_000)),
    drawing('has 40,001 elements, more than 10,000: draw it with fewer and simpler shapes'),
  ],
  'a huge one': [
    svg(`<!--${'x'.repeat(50_000_000)}-->`),
    drawing('has 51 MB, more than 1 MB: draw it with fewer and simpler paths'),
  ],
  'one that is wide without end': [
    svg(SHAPE, 'width="100000" height="100000"'),
    drawing('has more pixels than a computer can be asked to read: save it smaller, 4,000 pixels wide at the most'),
  ],
  'one that is high without end': [
    svg(SHAPE, 'width="10" height="20000"'),
    drawing('is 10 pixels wide and 20000 high, and no page can show that: cut it into several'),
  ],
  'a table': [
    {
      [at.background]: body('## Who buys the gas? [#energy]\n\nChina.[^gas]\n\n![Figures](./a.csv)[^gas]'),
      'content/background/a.csv': 'a,b\n',
    },
    [`${at.background}:19:1  error  image-file  "./a.csv" is a table of data, and no image: name the image`],
  ],
});
