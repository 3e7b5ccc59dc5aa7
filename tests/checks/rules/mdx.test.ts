import { describe } from 'vitest';
import { at, body, both, edit, PIXEL, testCases } from '../small-site.ts';

const start = 'Putin has called.[^call][^gas]\n\n';

describe('mdx-syntax', () => {
  testCases({
    'a comment of HTML': [
      { [at.article]: body(`${start}A <!-- no\nreally --> B.[^call]`) },
      ['content/articles/talks.mdx:22:3  error  mdx-syntax  a comment is written {/* … */} here, not <!-- … -->'],
    ],
    'an address in angle brackets': [
      { [at.article]: body(`${start}See <https://example.org> now.[^call]`) },
      [
        'content/articles/talks.mdx:22:5  error  mdx-syntax  MDX takes angle brackets for a tag: write the bare address, or [text](https://…)',
      ],
    ],
    'a mail address in angle brackets': [
      { [at.article]: body(`${start}Write to <a@example.org> now.[^call]`) },
      [
        'content/articles/talks.mdx:22:10  error  mdx-syntax  MDX takes angle brackets for a tag: write the bare address, or [text](https://…)',
      ],
    ],
    'less than a number': [
      { [at.article]: body(`${start}It is <5% of it.[^call]`) },
      [
        'content/articles/talks.mdx:22:7  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
      ],
    ],
    'less than or equal': [
      { [at.article]: body(`${start}a <= b <- c.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
        'content/articles/talks.mdx:22:8  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
      ],
    ],
    'less than, with spaces, which MDX can read': [{ [at.article]: body(`${start}a < b.[^call]`) }, []],
    'less than a word': [
      { [at.article]: body(`${start}a <b and more.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  the tag that begins here cannot be read: close it with ">", or write "&lt;" for a less-than sign',
      ],
    ],
    'a paragraph that begins with "export"': [
      { [at.article]: body(`${start}export controls are\nin force.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  mdx-syntax  MDX takes a paragraph that begins with "export" for code: begin it with another word, as in "The export …"',
      ],
    ],
    'a paragraph that begins with "import"': [
      { [at.article]: body(`${start}import duties rose.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  mdx-syntax  MDX takes a paragraph that begins with "import" for code: begin it with another word, as in "The import …"',
      ],
    ],
    'a tag that is not closed': [
      { [at.article]: body(`${start}<Analysis>\n\nWe think.\n`) },
      [
        'content/articles/talks.mdx:22:1  error  mdx-syntax  <Analysis> is not closed: write </Analysis> after its text, in the same paragraph or on a line of its own as <Analysis> is',
      ],
    ],
    'a tag that is not closed in its paragraph': [
      { [at.article]: body(`${start}A <Foreign lang="ru">да.[^call]\n\nB.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  <Foreign> is not closed: write </Foreign> after its text, in the same paragraph or on a line of its own as <Foreign> is',
      ],
    ],
    'a closing tag of another name': [
      { [at.article]: body(`${start}A <Foreign lang="ru">да</Forein> B.[^call]`) },
      [
        'content/articles/talks.mdx:22:24  error  mdx-syntax  the closing tag does not fit: <Foreign> is still open, so write </Foreign>',
      ],
    ],
    'a closing tag without its partner': [
      { [at.article]: body(`${start}A </Foreign> B.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  </Foreign> closes nothing: remove it, or write its opening tag',
      ],
    ],
    'an attribute without quotes': [
      { [at.article]: body(`${start}A <Foreign lang=ru>да</Foreign> B.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  the tag that begins here cannot be read: put the value in quotes, name="…"',
      ],
    ],
    'an attribute whose quotation mark is not closed': [
      { [at.article]: body(`${start}A <Foreign lang="ru>да</Foreign> B.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  the tag that begins here cannot be read: close it with ">", or write "&lt;" for a less-than sign',
      ],
    ],
    'a brace that is not closed': [
      { [at.article]: body(`${start}A { B.[^call]\n\nC.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  MDX takes "{" for the start of code: write "\\{" for a brace',
      ],
    ],
    'braces around words': [
      { [at.article]: body(`${start}A {two words} B.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  mdx-syntax  MDX takes "{" for the start of code: write "\\{" for a brace',
      ],
    ],
    'a comment that is not closed': [
      { [at.article]: body(`${start}{/* To do. */\n\nB.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  mdx-syntax  the comment that begins here does not end: write */} after it',
      ],
    ],
    'in a list in a background': [
      { [at.background]: edit(['buys it.[^gas]', 'buys it.[^gas]\n\n- One.[^gas]\n- Less than <5%.[^gas]']) },
      [
        'content/background/neighbours.mdx:20:13  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
      ],
    ],
    'several, with problems of the frontmatter and of the text': [
      {
        [at.article]: both(
          edit(['source: tass\npeople', 'source: tas\npeople']),
          body(`${start}A <5%.[^call]\n\n<!-- B -->\n\nexport C.[^call]\n\nSee <https://example.org>.[^nobody]`),
        ),
      },
      [
        'content/articles/talks.mdx:5:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
        'content/articles/talks.mdx:22:3  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"',
        'content/articles/talks.mdx:24:1  error  mdx-syntax  a comment is written {/* … */} here, not <!-- … -->',
        'content/articles/talks.mdx:26:1  error  mdx-syntax  MDX takes a paragraph that begins with "export" for code: begin it with another word, as in "The export …"',
        'content/articles/talks.mdx:28:5  error  mdx-syntax  MDX takes angle brackets for a tag: write the bare address, or [text](https://…)',
        'content/articles/talks.mdx:28:27  error  unknown-citation  "nobody" is not among the citations of this article or of its background. Add it there, or cite another.',
      ],
    ],
  });
});

describe('not-allowed', () => {
  testCases({
    'another component': [
      { [at.article]: body(`${start}<Youtube id="x"/>\n\nA <b>word</b>.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  not-allowed  <Youtube> is not allowed in content: write Markdown, or one of <Analysis>, <Background>, <Chart>, <Foreign>, <Map>, <When>',
        'content/articles/talks.mdx:24:3  error  not-allowed  <b> is HTML, which content does not hold: write **text**',
      ],
    ],
    'an expression': [
      { [at.article]: body(`${start}A {1 + 1} B.[^call]`) },
      [
        'content/articles/talks.mdx:22:3  error  not-allowed  braces hold code, which content cannot: write the text itself, and "\\{" for a brace',
      ],
    ],
    'an export and an import': [
      { [at.article]: body(`${start}export const a = 1\n\nimport x from 'y'`) },
      [
        'content/articles/talks.mdx:22:1  error  not-allowed  this is code, which content cannot hold: remove it. Components such as <Analysis> are there without an import',
        'content/articles/talks.mdx:24:1  error  not-allowed  this is code, which content cannot hold: remove it. Components such as <Analysis> are there without an import',
      ],
    ],
    'an attribute in braces': [
      { [at.article]: body(`${start}<Background section={'energy'}/>`) },
      [
        'content/articles/talks.mdx:22:1  error  not-allowed  <Background> takes its attributes as text in quotes, name="…", not in braces',
      ],
    ],
    'a spread': [
      { [at.article]: body(`${start}<Foreign lang="ru" {...x}>да</Foreign> A.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  not-allowed  <Foreign> takes its attributes as text in quotes, name="…", not in braces',
      ],
    ],
    'a comment': [{ [at.article]: body(`${start}{/* To do. */} A.[^call]`) }, []],
  });
});

describe('empty', () => {
  testCases({
    'a body': [
      { [at.article]: both(body('{/* To do. */}'), edit(['people: [putin]', 'people: []'])) },
      [
        'content/articles/talks.mdx:13:3  error  unused-citation  the citation "call" is never used here: cite it as [^call], or remove it',
        'content/articles/talks.mdx:21:1  error  empty  the body is empty: write the text after the frontmatter',
      ],
    ],
    'a component': [
      { [at.article]: body(`${start}A <Foreign lang="ru"/> B.[^call]\n\n<Analysis/>`) },
      [
        'content/articles/talks.mdx:22:3  error  empty  <Foreign> is empty: write its text between <Foreign> and </Foreign>',
        'content/articles/talks.mdx:24:1  error  empty  <Analysis> is empty: write its text between <Analysis> and </Analysis>',
      ],
    ],
    'a heading': [
      { [at.article]: body(`${start}##\n\nB.[^call]`), [at.background]: edit(['Who buys the gas? ', '']) },
      [
        'content/articles/talks.mdx:22:1  error  empty  the heading has no text: write it, or remove the heading',
        'content/background/neighbours.mdx:15:1  error  empty  the heading has no text: write it, or remove the heading',
      ],
    ],
  });
});

describe('attribute, unknown-attribute', () => {
  testCases({
    'none where one is needed': [
      { [at.article]: body(`${start}<Background/>\n\nA <When>now</When> <Foreign lang>да</Foreign>.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  attribute  <Background> needs "section": write <Background section="…">',
        'content/articles/talks.mdx:24:3  error  attribute  <When> needs "date": write <When date="…">',
        'content/articles/talks.mdx:24:20  error  not-allowed  <Foreign> takes its attributes as text in quotes, name="…", not in braces',
      ],
    ],
    'a date that does not exist': [
      { [at.article]: body(`${start}On <When date="2022-02-30">a day</When>.[^call]`) },
      [
        'content/articles/talks.mdx:22:10  error  attribute  <When> has a wrong attribute: "2022-02-30" is not a date that exists; write it as in 2022-02-04, 2022-02, 2022, 1960~ (about) or 1989-05-15/1989-05-18',
      ],
    ],
    'a language that is none': [
      { [at.article]: body(`${start}A <Foreign lang="russian language">да</Foreign>.[^call]`) },
      [
        'content/articles/talks.mdx:22:12  error  attribute  <Foreign> has an attribute that is not a language tag: write one of BCP 47, such as "en", "ru" or "zh-Hans"',
      ],
    ],
    'a mistyped one': [
      {
        [at.article]: body(
          `${start}<Background sektion="energy" section="energy"/>\n\n<Analysis open="yes">\n\nB.\n\n</Analysis>`,
        ),
      },
      [
        'content/articles/talks.mdx:22:13  error  unknown-attribute  <Background> has no attribute "sektion". Did you mean "section"?',
        'content/articles/talks.mdx:24:11  error  unknown-attribute  <Analysis> has no attribute "open". It has none.',
      ],
    ],
    'a whole date of any precision': [
      { [at.article]: body(`${start}In <When date="2022-02">February</When>.[^call]`) },
      [],
    ],
  });
});

describe('analysis-place', () => {
  testCases({
    'on one line': [
      { [at.article]: body(`${start}<Analysis>We think so.</Analysis>\n\nA <Analysis>and we</Analysis>.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  analysis-place  <Analysis> and </Analysis> stand on lines of their own, around whole paragraphs',
        'content/articles/talks.mdx:24:3  error  analysis-place  <Analysis> and </Analysis> stand on lines of their own, around whole paragraphs',
      ],
    ],
    'without empty lines': [{ [at.article]: body(`${start}<Analysis>\nWe think so.\n</Analysis>`) }, []],
  });
});

describe('image-alt, unknown-image', () => {
  testCases({
    'no words': [
      { 'content/articles/map.png': PIXEL, [at.article]: body(`${start}![](map.png) ![ ](./map.png) A.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  image-alt  the image has no text for those who cannot see it: write it in the brackets, ![what it shows](file.png)',
        'content/articles/talks.mdx:22:14  error  image-alt  the image has no text for those who cannot see it: write it in the brackets, ![what it shows](file.png)',
      ],
    ],
    'no file': [
      { [at.article]: body(`${start}![A map](map.png) A.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  unknown-image  "map.png" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)',
      ],
    ],
    'from elsewhere': [
      { [at.article]: body(`${start}![A map](https://example.org/map.png) A.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  unknown-image  "https://example.org/map.png" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)',
      ],
    ],
    'whose file is named elsewhere': [
      { [at.article]: body(`${start}![A map][map] A.[^call]\n\n[map]: https://example.org/map.png`) },
      [
        'content/articles/talks.mdx:22:1  error  unknown-image  an image names its file itself: write ![what it shows](./file.png)',
      ],
    ],
    'with words and a file': [
      { 'content/articles/map.png': PIXEL, [at.article]: body(`${start}![A map](map.png) A.[^call]`) },
      [],
    ],
  });
});
