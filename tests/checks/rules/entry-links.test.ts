import { describe } from 'vitest';
import { at, body, both, edit, testCases } from '../small-site.ts';

const link = (address: string) => body(`Putin has called.[^call][^gas] See [this](${address}).[^call]`);

describe('entry links that lead somewhere', () => {
  testCases({
    'to each kind of entry': [
      {
        [at.article]: body(
          'Putin has called.[^call][^gas] [A](../background/neighbours.mdx#energy) [B](../background/neighbours.mdx) [C](../people/putin.yaml) [D](../sources/tass.yaml) [E](talks.mdx) [F](https://example.org/#x) [G](mailto:a@example.org) [H][h][^call]\n\n[h]: ../articles/talks.mdx',
        ),
      },
      [],
    ],
    'within a page': [{ [at.background]: edit(['buys it', 'buys [it](#energy)']) }, []],
  });
});

describe('unknown-file', () => {
  const files = { 'public/annual-report.pdf': 'x', 'public/a b/c.txt': 'x' };
  testCases({
    'not of files in public': [
      {
        ...files,
        [at.article]: body(
          'Putin has called.[^call][^gas] [A](/annual-report.pdf#page=2) [B](</a b/c.txt>) [C](/a%20b/c.txt).[^call]',
        ),
        [at.site]: (text) => `${text}about: [{ id: a, heading: A, text: '[The report](/annual-report.pdf)' }]\n`,
      },
      [],
    ],
    'another name': [
      { ...files, [at.article]: link('/anual-report.pdf') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-file  there is no public/anual-report.pdf. Did you mean "/annual-report.pdf"?',
      ],
    ],
    'no file at all, in a line of the frontmatter': [
      { [at.article]: edit(['- Two.[^gas]', '- "[Two](/data.csv).[^gas]"']) },
      [
        'content/articles/talks.mdx:10:5  error  unknown-file  there is no public/data.csv. Put the file there; a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy',
      ],
    ],
  });
});

describe('unknown-entry', () => {
  testCases({
    'a background': [
      { [at.article]: link('../background/neighbors.mdx#energy') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-entry  "neighbors" is not in content/background. Did you mean "neighbours"?',
      ],
    ],
    'a person': [
      { [at.article]: link('../people/somebody.yaml') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-entry  "somebody" is not in content/people. Look at the name of the file.',
      ],
    ],
    'in a definition': [
      { [at.article]: body('Putin has called.[^call][^gas] [This][x].[^call]\n\n[x]: ../sources/tas.yaml') },
      ['content/articles/talks.mdx:22:1  error  unknown-entry  "tas" is not in content/sources. Did you mean "tass"?'],
    ],
    'in a line of the frontmatter': [
      { [at.article]: edit(['- Two.[^gas]', '- "[Two](../sources/tas.yaml).[^gas]"']) },
      ['content/articles/talks.mdx:10:5  error  unknown-entry  "tas" is not in content/sources. Did you mean "tass"?'],
    ],
    'in an event': [
      { [at.background]: edit(['They sign', '"[They](../people/xi.yaml) sign'], ['contract.', 'contract."']) },
      [
        'content/background/neighbours.mdx:10:11  error  unknown-entry  "xi" is not in content/people. Look at the name of the file.',
      ],
    ],
  });
});

describe('unknown-fragment', () => {
  testCases({
    'a section of another page': [
      { [at.article]: link('../background/neighbours.mdx#enery') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-fragment  "enery" is not a section of content/background/neighbours.mdx. Did you mean "energy"?',
      ],
    ],
    'a section of the page itself': [
      { [at.background]: edit(['buys it', 'buys [it](#trade)']) },
      [
        'content/background/neighbours.mdx:17:12  error  unknown-fragment  "trade" is not a section of content/background/neighbours.mdx. It has: energy.',
      ],
    ],
    'in an article': [
      { [at.article]: link('#why') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-fragment  "why" is not a section of content/articles/talks.mdx. Only background pages and pages of your own have sections to link to: remove "#" and what follows.',
      ],
    ],
    'of a person': [
      { [at.article]: link('../people/putin.yaml#roles') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-fragment  "roles" is not a section of content/people/putin.yaml. Only background pages and pages of your own have sections to link to: remove "#" and what follows.',
      ],
    ],
  });
});

describe('link-form', () => {
  testCases({
    'the address of a page': [
      { [at.article]: link('../background/neighbours.html') },
      [
        'content/articles/talks.mdx:20:36  error  link-form  "../background/neighbours.html" is not such a path: a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy',
      ],
    ],
    'from the root': [
      { [at.article]: link('/background/neighbours.mdx') },
      [
        'content/articles/talks.mdx:20:36  error  unknown-file  there is no public/background/neighbours.mdx. Put the file there; a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy',
      ],
    ],
    'a file that is no entry': [
      { 'content/background/trade.csv': '', [at.article]: link('../background/trade.csv') },
      [
        'content/articles/talks.mdx:20:36  error  link-form  "../background/trade.csv" is not such a path: a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy',
      ],
    ],
    'an address without its beginning': [
      { [at.article]: link('example.org') },
      [
        'content/articles/talks.mdx:20:36  error  link-form  "example.org" is not such a path: a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy',
      ],
    ],
  });
});

describe('link-address', () => {
  testCases({
    'a script': [
      { [at.article]: link('javascript:alert(1)') },
      [
        'content/articles/talks.mdx:20:36  error  link-address  a link cannot begin with "javascript:": write an address that begins with https: or mailto:',
      ],
    ],
    'a script in the frontmatter': [
      { [at.article]: edit(['- Two.[^gas]', '- "[Two](JavaScript:alert(1)).[^gas]"']) },
      [
        'content/articles/talks.mdx:10:5  error  link-address  a link cannot begin with "JavaScript:": write an address that begins with https: or mailto:',
      ],
    ],
    'another protocol': [
      { [at.article]: link('ftp://example.org') },
      [
        'content/articles/talks.mdx:20:36  error  link-address  a link cannot begin with "ftp:": write an address that begins with https: or mailto:',
      ],
    ],
    'no protocol': [
      { [at.article]: link('//example.org') },
      [
        'content/articles/talks.mdx:20:36  error  link-address  "//example.org" lacks its beginning: write "https://example.org"',
      ],
    ],
    nothing: [
      { [at.article]: both(link('')) },
      [
        'content/articles/talks.mdx:20:36  error  link-address  the link leads nowhere: write its address in the parentheses',
      ],
    ],
  });
});

describe('addresses that run something, or say more than where to go', () => {
  const path =
    'is not such a path: a link to another page of the site is the path to its file, as in ../background/russia-china.mdx#energy';
  const begin = (scheme: string) =>
    `a link cannot begin with "${scheme}:": write an address that begins with https: or mailto:`;
  testCases({
    'written so that nobody notices': [
      {
        [at.article]: body(
          [
            'Putin has called.[^call][^gas]',
            '[a](JAVASCRIPT:alert%281%29)',
            '[b](java&#115;cript&colon;alert)',
            '[c](java&Tab;script:alert)',
            '[d](&#1;javascript:alert)',
            '[e](<  vbscript:x>)',
            '[f](data:text/html,x)',
            '[g](https:example.org)',
            '[h](https://name:word@example.org/)',
            '[i](blob:https://example.org/x)',
            '[j](\\\\example.org)',
            '<Foreign lang="ru">[k](view-source:x)</Foreign>.[^call]',
          ].join('\n'),
        ),
      },
      [
        `content/articles/talks.mdx:21:1  error  link-address  ${begin('JAVASCRIPT')}`,
        `content/articles/talks.mdx:22:1  error  link-address  ${begin('javascript')}`,
        `content/articles/talks.mdx:23:1  error  link-form  "java\\u0009script:alert" ${path}`,
        'content/articles/talks.mdx:24:1  error  character  U+FFFD, replacement character, stands where a character was lost: write what was there',
        `content/articles/talks.mdx:24:1  error  link-form  "\uFFFDjavascript:alert" ${path}`,
        `content/articles/talks.mdx:25:1  error  link-form  "  vbscript:x" ${path}`,
        `content/articles/talks.mdx:26:1  error  link-address  ${begin('data')}`,
        'content/articles/talks.mdx:27:1  error  link-address  "https:example.org" is not an address: write it whole, beginning with "https://"',
        'content/articles/talks.mdx:28:1  error  link-address  "https://name:word@example.org/" has a name or password before "@", which every reader would get: write the address without it',
        `content/articles/talks.mdx:29:1  error  link-address  ${begin('blob')}`,
        `content/articles/talks.mdx:30:1  error  link-form  "\\example.org" ${path}`,
        `content/articles/talks.mdx:31:20  error  link-address  ${begin('view-source')}`,
      ],
    ],
    'in the log of a person': [
      {
        [at.person]: edit([
          'roles:',
          'changes: [{ date: 2022-12-27, kind: minor, text: "[a](data:text/html,x)" }]\nroles:',
        ]),
      },
      [
        'content/people/putin.yaml:4:11  error  change-before-publication  this text was never published under this name, so nothing in it was changed for its readers: remove "changes", add the old name under "redirects" in content/site.yaml, or, where it was published before it came to this site, record the day with npm run publish-log -- --published 2022-12-27 people/putin',
        `content/people/putin.yaml:4:50  error  link-address  ${begin('data')}`,
      ],
    ],
  });
});
