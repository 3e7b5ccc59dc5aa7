import { describe } from 'vitest';
import { at, edit, testCases } from './small-site.ts';

const title = 'title: Putin has called';

describe('missing-frontmatter', () => {
  testCases({
    none: [
      { [at.article]: 'Only text.\n' },
      [
        'content/articles/talks.mdx:1:1  error  missing-frontmatter  the frontmatter is missing: begin the file with a line "---", the keys, and a second line "---"',
      ],
    ],
    'an empty file': [
      { [at.article]: '' },
      [
        'content/articles/talks.mdx:1:1  error  missing-frontmatter  the frontmatter is missing: begin the file with a line "---", the keys, and a second line "---"',
      ],
    ],
    'no end': [
      { [at.article]: edit(['---\n\nPutin', '\nPutin']) },
      [
        'content/articles/talks.mdx:1:1  error  missing-frontmatter  the frontmatter does not end: write a line "---" after its last key',
      ],
    ],
  });
});

describe('yaml-syntax', () => {
  testCases({
    'a key given twice, beside another problem': [
      { [at.article]: edit([title, `${title}\ntitle: Again`], ['source: tass', 'source: tas']) },
      [
        'content/articles/talks.mdx:3:1  error  yaml-syntax  this key is given twice in the same place: keep one',
        'content/articles/talks.mdx:6:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
      ],
    ],
    'a tab': [
      { [at.article]: edit(['  - One.', '\t- One.']) },
      ['content/articles/talks.mdx:9:1  error  yaml-syntax  tabs cannot indent YAML: use spaces'],
    ],
    'a colon in a text': [
      { [at.article]: edit(['has called', 'calls: Xi answers']) },
      [
        'content/articles/talks.mdx:2:8  error  yaml-syntax  a colon with a space after it begins a value: put a text that has one in quotes',
      ],
    ],
    'a text that begins with @': [
      { [at.article]: edit([title, 'title: @putin has called']) },
      ['content/articles/talks.mdx:2:8  error  yaml-syntax  a text cannot begin with this character: put it in quotes'],
    ],
    'a quotation mark without its partner': [
      { [at.source]: edit(['name: TASS', 'name: "TASS']) },
      [
        'content/sources/tass.yaml:1:7  error  yaml-syntax  something is not closed: look for a quotation mark or bracket without its partner',
      ],
    ],
    'a repeated value of no name': [
      { [at.article]: edit([title, 'title: *bold* words']) },
      [
        'content/articles/talks.mdx:2:8  error  yaml-syntax  a text cannot begin with "*", YAML’s sign for a value that is repeated: put it in quotes',
      ],
    ],
    'a tag': [
      { [at.article]: edit([title, 'title: !important Putin']) },
      ['content/articles/talks.mdx:2:8  error  yaml-syntax  a text cannot begin with "!": put it in quotes'],
    ],
    'a second document': [
      { [at.source]: (text) => `${text}---\nname: Other\n` },
      ['content/sources/tass.yaml:7:1  error  yaml-syntax  "---" begins a second document: a file holds one'],
    ],
    'what stands in a broken file is not unknown': [
      { [at.background]: edit(['title: Two', 'title: "Two']) },
      [
        'content/background/neighbours.mdx:2:8  error  yaml-syntax  something is not closed: look for a quotation mark or bracket without its partner',
      ],
    ],
  });
});

describe('wrong-type', () => {
  testCases({
    'a list for a file': [
      { [at.source]: '- name: TASS\n' },
      [
        'content/sources/tass.yaml:1:1  error  wrong-type  the file must hold keys with their values, as in "name: TASS"',
      ],
    ],
    'a number for a text': [
      { [at.article]: edit([title, 'title: 2022']) },
      ['content/articles/talks.mdx:2:8  error  wrong-type  "title" must be text: put it in quotes, "2022"'],
    ],
    'a text for a list': [
      { [at.article]: edit(['people: [putin]', 'people: putin']) },
      ['content/articles/talks.mdx:6:9  error  wrong-type  "people" must be a list'],
    ],
    'a list for a text': [
      { [at.article]: edit([title, 'title: [Putin, has called]']) },
      ['content/articles/talks.mdx:2:8  error  wrong-type  "title" must be text'],
    ],
    'neither of two types': [
      { [at.article]: edit(['by: putin', 'by: [putin]']) },
      ['content/articles/talks.mdx:14:9  error  wrong-type  "by" must be text or keys with their values'],
    ],
    'a text for yes or no': [
      { [at.article]: edit([title, `${title}\ndraft: maybe`]) },
      ['content/articles/talks.mdx:3:8  error  wrong-type  "draft" must be true or false'],
    ],
    'a number in a list': [
      { [at.article]: edit(['- Two.[^gas]', '- 2']) },
      ['content/articles/talks.mdx:10:5  error  wrong-type  item 2 of "summary" must be text: put it in quotes, "2"'],
    ],
  });
});
