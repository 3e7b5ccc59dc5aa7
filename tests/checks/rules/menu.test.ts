import { describe } from 'vitest';
import { at, testCases } from '../small-site.ts';

const IMPRINT = 'content/pages/imprint.mdx';
const imprint = (more = '') => `---\ntitle: Imprint\ndescription: Who we are.\n${more}---\n\nWe are here.\n`;

const menu = (value: string) => ({ [IMPRINT]: imprint(), [at.site]: (text: string) => `${text}menu: ${value}\n` });

describe('a menu that is right', () => {
  testCases({
    'names parts and pages in any order': [menu('[imprint, corrections, articles, people]'), []],
    'is empty': [menu('[]'), []],
    'names a page whose file cannot be read': [
      { ...menu('[imprint]'), [IMPRINT]: Buffer.from([0x61, 0xff]) },
      [
        `${IMPRINT}:1:2  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right`,
      ],
    ],
  });
});

describe('unknown-page', () => {
  testCases({
    'a mistyped part, a mistyped page, and neither': [
      menu('[Abuot, imprnt, donate]'),
      [
        'content/site.yaml:6:8  error  unknown-page  "Abuot" is no part of the site and not in content/pages. Did you mean "about"?',
        'content/site.yaml:6:15  error  unknown-page  "imprnt" is no part of the site and not in content/pages. Did you mean "imprint"?',
        'content/site.yaml:6:23  error  unknown-page  "donate" is no part of the site and not in content/pages. The parts are articles, background, people, sources, search, about, corrections; npm run new -- page "Title" makes a page of your own.',
      ],
    ],
    'an article': [
      menu('\n  - talks'),
      [
        'content/site.yaml:7:5  error  unknown-page  "talks" is no part of the site and not in content/pages. The parts are articles, background, people, sources, search, about, corrections; npm run new -- page "Title" makes a page of your own.',
      ],
    ],
  });
});

describe('duplicate-page', () => {
  testCases({
    'a part and a page': [
      menu('[about, imprint, about, imprint]'),
      [
        'content/site.yaml:6:24  error  duplicate-page  "about" stands in the menu twice: remove one',
        'content/site.yaml:6:31  error  duplicate-page  "imprint" stands in the menu twice: remove one',
      ],
    ],
  });
});

describe('draft-reference', () => {
  testCases({
    'a draft': [
      { ...menu('[articles, imprint]'), [IMPRINT]: imprint('draft: true\n') },
      [
        'content/site.yaml:6:18  error  draft-reference  content/pages/imprint.mdx is a draft, which a build leaves out: finish it, or take it out of the menu',
      ],
    ],
  });
});

describe('a value that is no list of ids', () => {
  testCases({
    'is said to be none': [
      menu('about\nrelativeWords: []'),
      ['content/site.yaml:6:7  error  wrong-type  "menu" must be a list'],
    ],
    'has items of another type': [
      menu('[404, {about: 1}]'),
      [
        'content/site.yaml:6:8  error  wrong-type  item 1 of "menu" must be text: put it in quotes, "404"',
        'content/site.yaml:6:13  error  wrong-type  item 2 of "menu" must be text',
      ],
    ],
  });
});
