import { describe, expect, test } from 'vitest';
import { MARK } from '../../../src/content/mark-file.ts';
import { problemsOf, testCases, writeSite, type Case } from '../small-site.ts';

const BOX = 'viewBox="0 0 32 32"';

/** A site with a mark in which parts stand on a line of their own, the second. */
const drawing = (parts: string, attributes = BOX) => ({
  [MARK]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${parts}\n</svg>\n`,
});

/** A mark with parts, and what is wrong with them at a column of their line. */
const wrong = (parts: string, ...problems: readonly (readonly [column: number, message: string])[]): Case => [
  drawing(parts),
  problems.map(([column, message]) => `${MARK}:2:${column}  error  mark  ${message}`),
];

/** A mark whose root has these attributes, and what is wrong with them at a column. */
const rooted = (attributes: string, column: number, message: string): Case => [
  drawing('<path d="M0 0"/>', attributes),
  [`${MARK}:1:${column}  error  mark  ${message}`],
];

const ALLOWED = 'a colour, or a part of the drawing as in "url(#part)"';
const ASTRAY = 'may lead out of the mark, or is not drawn alike everywhere: name';
const MOVES = 'moves, and a mark stands still: remove it';
const LETTERS = 'needs a font that not everybody has: turn its letters into paths';

describe('a mark that can stand everywhere', () => {
  testCases({
    'as a program with layers writes it': [
      {
        [MARK]: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a program -->
<svg width="32mm" height="32mm" viewBox="0 0 32 32" version="1.1" id="svg1" xml:space="preserve"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns="http://www.w3.org/2000/svg"
   inkscape:version="1.3" sodipodi:docname="mark.svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd">
  <sodipodi:namedview id="view" pagecolor="#ffffff"><inkscape:grid/></sodipodi:namedview>
  <title>The mark</title>
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
  <g inkscape:label="Layer 1" class="layer" data-name="a" style="fill:#b00020;stroke:none;font-family:Arial;-inkscape-stroke:none;mix-blend-mode:normal">
    <path d="M6 1.5v29" style="fill-rule:evenodd"/>
  </g>
</svg>
`,
      },
      [],
    ],
    'with a gradient, a cut edge, a mask and a part that comes twice': wrong(
      `<defs><linearGradient id="a"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><radialGradient id="b" xlink:href="#a" gradientTransform="rotate(3) scale(2)"/><clipPath id="c"><rect width="9" height="9"/></clipPath><mask id="d"><circle id="e" r="3" fill="white"/></mask></defs><g fill="url(#a)" stroke="url('#b') none" clip-path="url(#c)"><path mask="url(#d)" d="M0 0h9v9z"/><use href="#e" x="3"/></g>`,
    ),
    'as broad as a header has room for': [drawing('<path d="M0 0"/>', 'viewBox="0,0 64,16"'), []],
    'as high as a tab has room for': [drawing('<path d="M0 0"/>', 'viewBox="-8 -8 16 32"'), []],
  });
});

describe('a mark that would run or load something', () => {
  testCases({
    'a script': wrong('<script>alert(1)</script>', [1, '<script> runs code: remove it']),
    'an attribute for an event': wrong('<path d="M0 0" onload="alert(1)"/>', [16, '"onload" runs code: remove it']),
    HTML: wrong('<foreignObject><p onclick="x()">a</p></foreignObject>', [
      1,
      '<foreignObject> holds what is no drawing: remove it',
    ]),
    'a picture': wrong('<image href="https://example.org/a.png"/>', [
      1,
      '<image> shows a picture that is not drawn here: draw it with paths',
    ]),
    'a link': wrong('<a href="https://example.org/"><path d="M0 0"/></a>', [
      1,
      '<a> is a link, and the mark stands in one already: leave what is in it, and remove the link',
    ]),
    'a part of another file': wrong('<use href="other.svg#a"/>', [
      6,
      `"href" ${ASTRAY} a part of the drawing, as in "#part"`,
    ]),
    'a colour from elsewhere, however it is written': wrong(
      `<g fill="url(https://example.org/a.svg#b)"><path stroke="u\\72l(//example.org/a#b)"/><path mask="image-set('https://example.org/a.png' 1x)"/><path style="fill: url( &quot;a.svg#b&quot; )"/></g>`,
      [4, `"fill" ${ASTRAY} ${ALLOWED}`],
      [50, `"stroke" ${ASTRAY} ${ALLOWED}`],
      [91, `"mask" ${ASTRAY} ${ALLOWED}`],
      [147, `"fill" ${ASTRAY} ${ALLOWED}`],
    ),
    'a style sheet': wrong('<style>@import url(https://example.org/a.css);</style>', [
      1,
      '<style> cannot stand in a page: write colours at the shapes, as in fill="#b00020"; drawing programs call that presentation attributes',
    ]),
    'a document type, an entity in which other things could be, and a style sheet of another file': [
      {
        [MARK]: `<?xml version="1.0"?>
<?xml-stylesheet href="https://example.org/a.css"?>
<!DOCTYPE svg [<!ENTITY a "b">]>
<svg xmlns="http://www.w3.org/2000/svg" ${BOX}><path d="M0 0"/></svg>`,
      },
      [
        `${MARK}:2:1  error  mark  <?xml-stylesheet?> can lead to other files: remove it`,
        `${MARK}:3:1  error  mark  a document type can hold more than is seen: remove it`,
      ],
    ],
  });
});

describe('a mark that would not be drawn, or not alike', () => {
  testCases({
    letters: wrong('<text x="1"><tspan>B</tspan></text>', [1, `<text> ${LETTERS}`]),
    'what moves': wrong(
      '<circle r="3"><animate attributeName="r" to="9"/><set attributeName="r"/></circle>',
      [15, `<animate> ${MOVES}`],
      [50, `<set> ${MOVES}`],
    ),
    'what a program alone draws': wrong(
      '<filter id="a"/><lineargradient/><path filter="url(#a)" stroke-dasharray="1 2" fil="red"/>',
      [1, '<filter> cannot stand in a mark. Draw it with paths and shapes alone.'],
      [17, '<lineargradient> cannot stand in a mark. Did you mean "linearGradient"?'],
      [40, '"filter" cannot stand in a mark: remove it.'],
      [57, '"stroke-dasharray" cannot stand in a mark: remove it.'],
      [80, '"fil" cannot stand in a mark: remove it. Did you mean "fill"?'],
    ),
    'a drawing in the drawing': wrong('<svg><path d="M0 0"/></svg>', [1, '<svg> stands in another here: write <g>']),
    'a style that cannot be read, and what means something else in one': wrong(
      '<path style="fill"/><path style="transform: translate(1px)"/>',
      [7, '"style" cannot be read: write what it says as attributes, as in fill="#b00020"'],
      [27, '"transform" in "style" is not drawn alike everywhere: write it as an attribute'],
    ),
    'parts that are not there, and one that is there twice': wrong(
      '<path id="edge" fill="url(#edges)"/><path id="edge"/><use href="#a"/>',
      [17, 'no part of the drawing has the id "edges". Did you mean "edge"?'],
      [43, 'the id "edge" is given twice'],
      [59, 'no part of the drawing has the id "a".'],
    ),
  });
});

describe('a mark whose edges are not known, or not fit', () => {
  const UNKNOWN = 'nothing says where the drawing ends: write viewBox="0 0 WIDTH HEIGHT", as in';
  testCases({
    'no viewBox': rooted('width="48px" height="24px"', 1, `${UNKNOWN} viewBox="0 0 48 24"`),
    'a viewBox of words, and no size': rooted('viewBox="0 0 all of it"', 41, `${UNKNOWN} viewBox="0 0 32 32"`),
    'a viewBox without a height': rooted('viewBox="0 0 32 0"', 41, `${UNKNOWN} viewBox="0 0 32 32"`),
    'too broad': rooted(
      'viewBox="0 0 65 16"',
      41,
      'the drawing is more than 4 times as wide as it is high, which a header has no room for: leave the name out, which stands beside it',
    ),
    'too high': rooted(
      'viewBox="0 0 16 33"',
      41,
      'the drawing is more than 2 times as high as it is wide, and nothing of it could be seen in a tab: make it broader',
    ),
  });
});

describe('a mark that nobody could draw in time', () => {
  const CUT = 'cuts off what cuts off others: draw it with one of them';
  const ONCE = 'is none: draw it once more';
  testCases({
    'repetitions of repetitions': wrong(
      '<path id="a"/><use id="b" href="#a"/><g id="c"><use href="#b"/></g><use href="#c"/>',
      [53, `<use> can repeat a single shape that is not cut off, and "b" ${ONCE}`],
      [73, `<use> can repeat a single shape that is not cut off, and "c" ${ONCE}`],
    ),
    'masks in masks, and by way of a repetition': wrong(
      '<mask id="a"><path mask="url(#b)"/><use href="#c"/></mask><clipPath id="b" clip-path="url(#b)"/><path id="c" mask="url(#a)"/>',
      [20, `"mask" ${CUT}`],
      [41, `<use> can repeat a single shape that is not cut off, and "c" ${ONCE}`],
      [76, `"clip-path" ${CUT}`],
    ),
    'elements in each other without end': [
      drawing(`${'<g>'.repeat(40)}${'</g>'.repeat(40)}`),
      [`${MARK}:2:88  error  mark  more than 30 elements stand in each other here: draw it with fewer levels`],
    ],
    'too many bytes': [
      drawing(`<path d="${'M0 0'.repeat(5000)}"/>`),
      [
        `${MARK}:1:1  error  excess  the file has 21 kB, more than 20 kB, and every page carries it: draw it with fewer and simpler paths`,
      ],
    ],
  });
});

test('more elements in each other than a parser has room for are one error, wherever it gives up', () => {
  expect(problemsOf(writeSite({ [MARK]: '<g>'.repeat(6600) }))).toEqual([
    expect.stringMatching(
      /^content\/brand\/mark\.svg:1:\d+ {2}error {2}mark {2}.*(nested without end|missing end tag)/,
    ),
  ]);
});

describe('a file that is no drawing', () => {
  testCases({
    'an element that does not end': [
      { [MARK]: `<svg ${BOX}>\n<g>\n</svg>` },
      [`${MARK}:3:1  error  mark  the file is not XML: missing end tag for element g`],
    ],
    'an entity that is not known': [
      { [MARK]: `<svg ${BOX}>\n<path fill="&red;"/></svg>` },
      [`${MARK}:2:13  error  mark  the file is not XML: named entity isn't defined: &red;`],
    ],
    nothing: [{ [MARK]: '' }, [`${MARK}:1:1  error  mark  the file is not XML: root element is missing or invalid`]],
    HTML: [{ [MARK]: '<html></html>' }, [`${MARK}:1:1  error  mark  a drawing begins with <svg>, and this is <html>`]],
    'bytes that are no text': [
      { [MARK]: Buffer.from(`<svg ${BOX}><!-- \xE9 --></svg>`, 'latin1') },
      [
        `${MARK}:1:31  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right`,
      ],
    ],
    'another file beside it, and a folder with almost its name': [
      { 'content/brand/logo.svg': '', 'content/brands/mark.svg': '' },
      [
        'content/brand/logo.svg:1:1  error  file-name  nothing but mark.svg is read here: name it so, or remove it',
        'content/brands/mark.svg:1:1  error  file-name  the site does not read the folder content/brands. Did you mean "content/brand"?',
      ],
    ],
  });
});
