import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/finish/page/read-page.ts';
import { pagePart } from '../../../src/finish/saved/page-part.ts';
import { idsOf, partsOf, writtenPart } from '../../../src/finish/saved/parts.ts';
import { writeFolder } from '../folder.ts';

const FIRST = { page: 'articles/a.html', level: 1, number: 1 };
const PERSON = { page: 'people/p.html', level: 3, number: 2 };
const idOf = idsOf(new Map([FIRST, PERSON].map((place) => [place.page, place])));

/** What stands in the part that a page becomes with this in its `<main>`, in a file without a public address. */
function part(main: string, place = PERSON, root = '<html lang="en" dir="ltr">'): string {
  const page = `<!doctype html>${root}<body><header><a href="x.html">x</a></header><main id="main">${main}</main>`;
  const folder = writeFolder({ [place.page]: page, 'people/a.png': 'image' });
  const part = partsOf({ folder, address: undefined })(place);
  return writtenPart(part, place, { idOf, lang: 'en', askedFor: new Set(part.leadsTo) });
}

/** The image that is beside the page of a person. */
const IMAGE = `data:image/png;base64,${Buffer.from('image').toString('base64')}`;

const inside = (main: string, place = PERSON) =>
  part(main, place).replace(/^<(?:article|section)[^>]*>|<\/(?:article|section)>$/g, '');

test('a part is what is in the main element of a page', () => {
  expect(part('<p>x')).toBe('<article id=S2><p>x</article>');
  expect(part('<p>x', { ...PERSON, level: 2 })).toBe('<section id=S2 class="part level-2"><p>x</section>');
  expect(part('<p>x', PERSON, '<html lang="ar" dir="rtl">')).toMatch(/^<article [^>]*lang="ar" dir="rtl">/);
  expect(() => pagePart({ page: readPage('<p>x'), place: PERSON, address: undefined, load: String })).toThrow(
    'people/p.html has no <main>',
  );
});

describe('in a part', () => {
  test.each([
    { what: 'headings stand below that of the part', main: '<h1>a</h1><h2>b</h2>', written: '<h3>a</h3><h4>b</h4>' },
    { what: 'headings end at the sixth level', main: '<h5>a</h5>', written: '<h6>a</h6>' },
    {
      what: 'ids say whose they are',
      main: '<ul><li id="x"><li id="S-x"></ul>',
      written: '<ul><li id=S2.x><li id=S2-x></ul>',
    },
    {
      what: 'those of marks and of entries of a ledger are short',
      main: '<a href="#S-cite-1" id="S-ref-1-2">1</a><ul><li id="S-cite-1"><a href="#S-ref-1-2">2</a></ul>',
      written: '<a href=#S2C1 id=S2R1-2>1</a><ul><li id=S2C1><a href=#S2R1-2>2</a></ul>',
    },
    {
      what: 'a date is its text where nothing is said of it but that',
      main: '<p>on <time datetime="2022-12-26">26 December</time></p><ol class="time"><li><time datetime="2022">2022</time></ol><figure><time datetime="2021">2021</time></figure>',
      written:
        '<p>on 26 December<ol class=time><li><time datetime=2022>2022</time></ol><figure><time datetime=2021>2021</time></figure>',
    },
    {
      what: 'a heading or a paragraph has one where something leads there',
      main: '<h2 id="x">a</h2><h2 id="y">b</h2><p id="S-z">c<a href="#y">d</a><p aria-labelledby="S-z">e',
      written: '<h4>a</h4><h4 id=S2.y>b</h4><p id=S2-z>c<a href=#S2.y>d</a><p aria-labelledby=S2-z>e',
    },
    {
      what: 'no mark stands that HTML can do without',
      main: '<dl><dt class="a">b</dt><dd title="c d">e</dd></dl><div>f<p>g</p>h</div><a href="#"><p>i</p></a><ul><li><p>j</p></li> <li>k</li></ul><table><tr><th>l</th><td>m</td></tr></table><svg><line x1="1"></line></svg>',
      written:
        '<dl><dt class=a>b<dd title="c d">e</dl><div>f<p>g</p>h</div><a href=#S2><p>i</p></a><ul><li><p>j</p> <li>k</ul><table><tr><th>l<td>m</table><svg><line x1=1 /></svg>',
    },
    {
      what: 'a paragraph ends before one of links that is always there',
      main: '<ul><li><p>a</p><p class="back"><a href="#x">b</a></p></li></ul>',
      written: '<ul><li><p>a<p class=back><a href=#S2.x>b</a></p></ul>',
    },
    {
      what: 'an event has one where something leads there',
      main: '<ol><li id="S-on-2021">a<li id="S-on-2022">b</ol><a href="#S-on-2022">c</a>',
      written: '<ol><li>a<li id=S2-on-2022>b</ol><a href=#S2-on-2022>c</a>',
    },
    {
      what: 'what names an id names the new one',
      main: '<label for="x" aria-describedby="y z">a</label><svg><use href="#i"/><path fill="url(#g)"/><path/></svg>',
      written:
        '<label for=S2.x aria-describedby="S2.y S2.z">a</label><svg><use href=#S2.i /><path fill="url(&#x22;#S2.g&#x22;)"/><path/></svg>',
    },
    {
      what: 'sections are no landmarks',
      main: '<section aria-labelledby="x">a</section>',
      written: '<div>a</div>',
    },
    {
      what: 'a section that has a name keeps it',
      main: '<section aria-label="x">a</section>',
      written: '<section aria-label=x>a</section>',
    },
    {
      what: 'an article that is all of it is the part itself',
      main: ' <article><p>a</p></article> ',
      written: '<p>a',
    },
    {
      what: 'an article with more beside it is in the part',
      main: '<article>a</article><p>b',
      written: '<article>a</article><p>b',
    },
    {
      what: 'an article of a class is in the part',
      main: '<article class="b">c</article>',
      written: '<article class=b>c</article>',
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
      written: '<p>x',
    },
  ])('$what', ({ main, written }) => {
    expect(inside(main)).toBe(written);
  });

  test('the first keeps its headings, the ids of its passages and its landmarks', () => {
    const main = '<h1 id="x">a</h1><p id="S-p1">b</p><section aria-labelledby="x">c</section>';
    expect(inside(main, FIRST)).toBe(main.replaceAll('"', '').replace('</p>', ''));
    expect(inside('<a href="#S-cite-1" id="S-ref-1">1</a>', FIRST)).toBe('<a href=#C1 id=R1>1</a>');
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    {
      what: 'leaves the name of what it led to',
      main: '<p>By <a href="../b.html" hreflang="de" class="c">B</a>',
      written: '<p>By <span class=c>B</span>',
    },
    {
      what: 'goes with a paragraph that has nothing else',
      main: '<p><a href="../b.json">As data</a> <a href="../c.json">C</a></p><p>x',
      written: '<p>x',
    },
    {
      what: 'is its name alone where nothing else is said of it',
      main: '<p>By <a href="../b.html">B</a>',
      written: '<p>By B',
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

test('how far roles are drawn is not in its part: each new explainer with the person would change it', () => {
  const roles =
    '<ul class="roles"><li><p>Mayor<small>since 2021</small></p><svg class="role-bar"><rect/></svg></li></ul>';
  const axis = '<svg class="axis"><text>2021</text></svg><p class="key drawn">The line marks 2 May 2026.</p>';
  expect(inside(`<div>${roles}${axis}<p class="key">Also called Vale.</p></div>`)).toBe(
    '<div><ul class=roles><li><p>Mayor<small>since 2021</small></p></ul><p class=key>Also called Vale.</div>',
  );
});

describe('the lists of where a person or a source appears', () => {
  const lists =
    '<section id="S-appears"><h2>a</h2></section><section id="S-statements"><h2>b</h2><nav><a href="2.html">2</a></nav></section>';

  test('are not in its part: the texts are in the file', () => {
    expect(inside(`<p>x</p>${lists}<section><ul><li>role</li></ul></section>`)).toBe(
      '<p>x<div><ul><li>role</ul></div>',
    );
  });

  test('are not in that of a background page, nor is the way there among its contents', () => {
    const main = '<ul><li><a href="#S-used">a</a></li><li><a href="#x">b</a></li></ul><section id="S-used">c</section>';
    expect(inside(main, { ...PERSON, level: 2 })).toBe('<ul><li><a href=#S2.x>b</a></ul>');
  });

  test('are not in its part with the list of what is on the page: that is of the site alone', () => {
    const contents = '<nav class="menu"><h2>a</h2><ol><li><a href="#S-roles">b</a></li></ol></nav>';
    expect(inside(`<header><h1>x</h1>${contents}</header><p>y</p>`)).toBe('<header><h3>x</h3></header><p>y');
    expect(inside(`<header><h1>x</h1></header><p>y</p>${contents}`)).toContain('<nav');
    expect(inside(`<header>${contents}</header>`, { ...PERSON, level: 2 })).toContain('<nav');
  });

  test('are there under names that a background page has for something else', () => {
    expect(inside(lists, { ...PERSON, level: 2 })).toContain('<h3>b</h3>');
  });
});
