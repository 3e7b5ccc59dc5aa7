import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/finish/page/read-page.ts';
import { pagePart } from '../../../src/finish/saved/page-part.ts';
import { partsOf } from '../../../src/finish/saved/parts.ts';
import { writeFolder } from '../folder.ts';

const FIRST = { page: 'articles/a.html', level: 1 };
const PERSON = { page: 'people/p.html', level: 3 };
const parts = new Map([FIRST, PERSON].map((place) => [place.page, place]));

/** What stands in the part that a page becomes with this in its `<main>`, in a file without a public address. */
function part(main: string, place = PERSON, root = '<html lang="en" dir="ltr">'): string {
  const page = `<!doctype html>${root}<body><header><a href="x.html">x</a></header><main id="main">${main}</main>`;
  const folder = writeFolder({ [place.page]: page, 'people/a.png': 'image' });
  return partsOf({ folder, address: undefined })(place, { parts, lang: 'en' });
}

/** The image that is beside the page of a person. */
const IMAGE = `data:image/png;base64,${Buffer.from('image').toString('base64')}`;

const inside = (main: string, place = PERSON) => part(main, place).replace(/^<section[^>]*>|<\/section>$/g, '');

test('a part is what is in the main element of a page', () => {
  expect(part('<p>x')).toBe('<section id="S-people--p" class="part level-3"><p>x</p></section>');
  expect(part('<p>x', PERSON, '<html lang="ar" dir="rtl">')).toMatch(/^<section [^>]*lang="ar" dir="rtl">/);
  expect(() => pagePart({ page: readPage('<p>x'), place: PERSON, address: undefined, load: String })).toThrow(
    'people/p.html has no <main>',
  );
});

describe('in a part', () => {
  test.each([
    { what: 'headings stand below that of the part', main: '<h1>a</h1><h2>b</h2>', written: '<h3>a</h3><h4>b</h4>' },
    { what: 'headings end at the sixth level', main: '<h5>a</h5>', written: '<h6>a</h6>' },
    { what: 'ids say whose they are', main: '<p id="x">', written: '<p id="S-people--p--x"></p>' },
    {
      what: 'what names an id names the new one',
      main: '<label for="x" aria-describedby="y z">a</label><svg><use href="#i"/><path fill="url(#g)"/></svg>',
      written:
        '<label for="S-people--p--x" aria-describedby="S-people--p--y S-people--p--z">a</label><svg><use href="#S-people--p--i"></use><path fill="url(&#x22;#S-people--p--g&#x22;)"></path></svg>',
    },
    {
      what: 'sections are no landmarks',
      main: '<section aria-labelledby="x">a</section>',
      written: '<section>a</section>',
    },
    {
      what: 'images are brought along',
      main: '<img src="a.png" alt="">',
      written: `<img src="${IMAGE}" alt="">`,
    },
    {
      what: 'there is one size of an image',
      main: '<picture><source srcset="b.png"><img src="a.png" srcset="b.png 2x" sizes="9px" alt=""></picture>',
      written: `<picture><img src="${IMAGE}" alt=""></picture>`,
    },
    {
      what: 'no script and nothing for sharing is left',
      main: '<script src="a.js"></script><p>x</p><section id="S-share"><h2>y</h2></section>',
      written: '<p>x</p>',
    },
  ])('$what', ({ main, written }) => {
    expect(inside(main)).toBe(written);
  });

  test('the first keeps its headings, its ids and its landmarks', () => {
    const main = '<h1 id="x">a</h1><section aria-labelledby="x">b</section>';
    expect(inside(main, FIRST)).toBe(main);
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    {
      what: 'leaves the name of what it led to',
      main: '<p>By <a href="../b.html" hreflang="de" class="c">B</a>',
      written: '<p>By <span class="c">B</span></p>',
    },
    {
      what: 'goes with a paragraph that has nothing else',
      main: '<p><a href="../b.json">As data</a> <a href="../c.json">C</a></p><p>x',
      written: '<p>x</p>',
    },
    {
      what: 'goes where it says no more than before or after',
      main: '<div>1 of 2 <a rel="next" href="../b.html">Next</a></div>',
      written: '<div>1 of 2 </div>',
    },
  ])('$what', ({ main, written }) => {
    expect(inside(main, { ...PERSON, level: 2 })).toBe(written);
  });
});

describe('the lists of where a person or a source appears', () => {
  const lists =
    '<section id="S-appears"><h2>a</h2></section><section id="S-statements"><h2>b</h2><nav><a href="2.html">2</a></nav></section>';

  test('are not in its part: the texts are in the file', () => {
    expect(inside(`<p>x</p>${lists}<section><ul><li>role</li></ul></section>`)).toBe(
      '<p>x</p><section><ul><li>role</li></ul></section>',
    );
  });

  test('are in that of a background page, which has others under these names', () => {
    expect(inside(lists, { ...PERSON, level: 2 })).toContain('S-people--p--S-statements');
  });
});
