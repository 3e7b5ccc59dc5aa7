import { describe } from 'vitest';
import { at, body, edit, PIXEL, testCases, type Changes } from '../small-site.ts';

const IMPRINT = 'content/pages/imprint.mdx';

/** The first line of the body is the sixth of the file. */
const page = (text: string, fields = 'title: Imprint\ndescription: Who we are.'): string =>
  `---\n${fields}\n---\n\n${text}\n`;

const imprint = (text: string, fields?: string): Changes => ({ [IMPRINT]: page(text, fields) });

describe('a page of the owner’s own', () => {
  testCases({
    'has to cite nothing, names sources without their words, and may say "today"': [
      imprint(`TASS is one of our sources. Write to us today, or on Monday.

- A list

> A quotation

| A | table |
| --- | --- |
| in | two rows |

\`\`\`
code
\`\`\`

## A section [#section]

### And one below it

<Foreign lang="ru">да</Foreign> was said <When date="2022-12-21">last week</When>.`),
      [],
    ],
    'has all its fields': [imprint('Text.', 'title: A\ndescription: B\nlang: en-GB\ndraft: true'), []],
    'shows an image that lies beside it': [
      { ...imprint('![A house](./house.jpg)'), 'content/pages/house.jpg': PIXEL },
      [],
    ],
  });
});

describe('its fields', () => {
  testCases({
    'an unknown one, and one that is missing': [
      imprint('Text.', 'titel: Imprint\ndescription: Who we are.'),
      [`${IMPRINT}:2:1  error  unknown-key  there is no key "titel" here. Did you mean "title"?`],
    ],
    'those of an article': [
      imprint('Text.', 'title: Imprint\ndescription: Who we are.\nchanges: []'),
      [
        `${IMPRINT}:4:1  error  unknown-key  there is no key "changes" here. The keys here are: title, description, draft, lang.`,
      ],
    ],
    'a title that is too long, and a draft that is no yes or no': [
      imprint('Text.', `title: ${'x'.repeat(111)}\ndescription: B\ndraft: yes`),
      [
        `${IMPRINT}:2:8  error  invalid-value  "title" has 111 characters; at most 110 are shown in full`,
        `${IMPRINT}:4:8  error  wrong-type  "draft" must be true or false`,
      ],
    ],
    'a language without words': [
      imprint('Text.', 'title: A\ndescription: B\nlang: pt-BR'),
      [
        `${IMPRINT}:4:7  error  missing-words  the site has no words in "pt-BR": add content/words/pt.yaml, with the keys of src/words/en.yaml`,
      ],
    ],
  });
});

describe('what has to do with citing', () => {
  const UNCITED = 'a page of your own has no citations: say in words what this rests on, or link to it, and remove';
  testCases({
    'a reference': [imprint('We cite.[^tass]'), [`${IMPRINT}:6:9  error  misplaced-citation  ${UNCITED} [^tass]`]],
    'a footnote with its definition': [
      imprint('We cite.[^1]\n\n[^1]: A note.'),
      [
        `${IMPRINT}:6:9  error  misplaced-citation  ${UNCITED} [^1]`,
        `${IMPRINT}:8:1  error  footnote-definition  ${UNCITED} "[^1]: …"`,
      ],
    ],
    'components for it': [
      imprint('<Analysis>\n\nWe think.\n\n</Analysis>\n\n<Background section="energy"/>'),
      [
        `${IMPRINT}:6:1  error  not-allowed  <Analysis> has no place on a page of your own: nothing here has to be cited, so write the text without it`,
        `${IMPRINT}:12:1  error  not-allowed  <Background> has no place on a page of your own: it has no background, so link to the section, as in [who buys the gas](../background/x.mdx#energy)`,
      ],
    ],
  });
});

describe('its text is checked as any other', () => {
  testCases({
    'what MDX cannot parse, or could do': [
      imprint('Less than <5%.\n\n<div>A</div>\n\n{1 + 1}'),
      [
        `${IMPRINT}:6:11  error  mdx-syntax  MDX takes "<" for the start of a tag: write "&lt;", or say it in words, as in "under 5%"`,
        `${IMPRINT}:8:1  error  not-allowed  <div> is HTML, which content does not hold: leave an empty line between paragraphs`,
        `${IMPRINT}:10:1  error  not-allowed  braces hold code, which content cannot: write the text itself, and "\\{" for a brace`,
      ],
    ],
    'no text at all': [
      imprint(''),
      [`${IMPRINT}:7:1  error  empty  the body is empty: write the text after the frontmatter`],
    ],
    headings: [
      imprint('# A\n\n#### B'),
      [
        `${IMPRINT}:6:1  error  heading-level  the title is the page’s first level already: begin this heading with "##"`,
        `${IMPRINT}:8:1  error  heading-level  a level is skipped: begin this heading with "##", not "####"`,
      ],
    ],
    attributes: [
      imprint('<Foreign>да</Foreign>'),
      [`${IMPRINT}:6:1  error  attribute  <Foreign> needs "lang": write <Foreign lang="…">`],
    ],
    images: [
      imprint('![](./house.jpg)'),
      [
        `${IMPRINT}:6:1  error  image-alt  the image has no text for those who cannot see it: write it in the brackets, ![what it shows](file.png)`,
        `${IMPRINT}:6:1  error  unknown-image  "./house.jpg" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`,
      ],
    ],
    'characters and addresses': [
      imprint('Un\u200Bseen. [A](http://example.org/) [B](javascript:x)'),
      [
        `${IMPRINT}:6:3  error  character  U+200B, zero width space, cannot be seen: remove it`,
        `${IMPRINT}:6:10  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml`,
        `${IMPRINT}:6:35  error  link-address  a link cannot begin with "javascript:": write an address that begins with https: or mailto:`,
      ],
    ],
  });
});

describe('its sections', () => {
  testCases({
    'an id that is none, one that is given twice, and one that is not for a section': [
      imprint('## A [#The_A]\n\nA.\n\n## B [#b]\n\nB.\n\n## *B* [#b]\n\n### C [#c]\n\nC.'),
      [
        `${IMPRINT}:6:1  error  section-id  "The_A" is not an id: use lower-case letters, digits and single hyphens, as in "[#energy]"`,
        `${IMPRINT}:14:1  error  section-id  the id "b" is given to a section above already, at least where capitals do not count: change one of them`,
        `${IMPRINT}:16:1  error  section-id  only a page’s sections, which begin with "##", have ids: remove "[#c]"`,
      ],
    ],
    'an id in other letters, which would be shown': [
      imprint('## A *[#a]*'),
      [
        `${IMPRINT}:6:1  error  section-id  the section "A [#a]" has no id at its end: write one in brackets, as in "## Who buys the gas? [#energy]"`,
      ],
    ],
  });
});

describe('links to it and from it', () => {
  const linked = (address: string) => ({
    [at.article]: body(`Putin has called.[^call][^gas] See [this](${address}).[^call]`),
  });
  testCases({
    'that lead somewhere': [
      {
        ...linked('../pages/imprint.mdx#privacy'),
        ...imprint('See [below](#privacy), [this](imprint.mdx), [that](./methods.mdx).\n\n## Privacy [#privacy]\n\nA.'),
        'content/pages/methods.mdx': page('[A](../articles/talks.mdx) [B](../background/neighbours.mdx#energy)'),
        [at.source]: edit(['note:', 'evidence: { text: They say so., url: https://example.org/ }\nnote:']),
      },
      [],
    ],
    'a page that is not there': [
      { ...imprint('Text.'), ...linked('../pages/imprnt.mdx') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-entry  "imprnt" is not in content/pages. Did you mean "imprint"?',
      ],
    ],
    'a section that is not there': [
      { ...imprint('## Privacy [#privacy]\n\nA.'), ...linked('../pages/imprint.mdx#privcy') },
      [
        `content/articles/talks.mdx:20:36  error  unknown-fragment  "privcy" is not a section of ${IMPRINT}. Did you mean "privacy"?`,
      ],
    ],
    'a section without an id': [
      imprint('See [below](#privacy).\n\n## Privacy\n\nA.'),
      [
        `${IMPRINT}:6:5  error  unknown-fragment  "privacy" is not a section of ${IMPRINT}. It has none: write the id at the end of a heading, as in "## Privacy [#privacy]".`,
      ],
    ],
    'a draft': [
      { ...imprint('Text.', 'title: A\ndescription: B\ndraft: true'), ...linked('../pages/imprint.mdx') },
      [
        `content/articles/talks.mdx:20:36  error  draft-reference  ${IMPRINT} is a draft, which a build leaves out: finish it, or remove the link`,
      ],
    ],
    'the address instead of the file': [
      imprint('[A](methods.html)'),
      [
        `${IMPRINT}:6:1  error  link-form  "methods.html" is not such a path: a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy`,
      ],
    ],
  });
});

describe('taken-address', () => {
  const OFTEN = 'are the software’s: give this file another name';
  testCases({
    'a page, a list, and the beginning of others': [
      {
        'src/pages/people.astro': '',
        'src/pages/people-[page].astro': '',
        'src/pages/articles/[id].astro': '',
        'src/pages/[id].astro': '',
        'content/pages/people.mdx': page('A.'),
        'content/pages/people-2.mdx': page('A.'),
        'content/pages/articles.mdx': page('A.'),
        'content/pages/topics.mdx': page('A.', 'title: A\ndescription: B\ndraft: true'),
        ...imprint('A.'),
      },
      [
        `content/pages/articles.mdx:1:1  error  taken-address  addresses that begin with "articles" ${OFTEN}`,
        `content/pages/people-2.mdx:1:1  error  taken-address  addresses that begin with "people-2" ${OFTEN}`,
        `content/pages/people.mdx:1:1  error  taken-address  addresses that begin with "people" ${OFTEN}`,
        `content/pages/topics.mdx:1:1  error  taken-address  addresses that begin with "topics" ${OFTEN}`,
      ],
    ],
    'a file in public': [
      { 'public/imprint.html': '', ...imprint('A.') },
      [
        `${IMPRINT}:1:1  error  taken-address  public/imprint.html has the address of this page: give this file another name`,
      ],
    ],
  });
});
