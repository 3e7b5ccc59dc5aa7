import { describe } from 'vitest';
import { at, body, edit, testCases, type Case } from './small-site.ts';

const excess = (path: string, place: string, message: string) => `${path}:${place}  error  excess  ${message}`;

/** A body, and why nobody reads it. The article has the only citation of the call. */
const inBody = (text: string, place: string, message: string): Case => [
  { [at.article]: body(text) },
  [excess(at.article, place, message)],
];

/** A value of an unknown key of a source, and why nobody reads it. */
const inYaml = (yaml: string, place: string, message: string): Case => [
  { [at.source]: (source) => `${source}${yaml}\n` },
  [excess(at.source, place, message)],
];

const START = 'Putin has called.[^call][^gas]\n\n';

const DEEP = 'this stands in more than 60 others, one in the next: write it with fewer levels';
const SIGNS =
  'the text up to here has more than 2000 brackets, asterisks and other signs of Markdown without an empty line: make several paragraphs of it';

describe('excess of a file', () => {
  testCases({
    'a body of 5 MB': inBody(
      'Word. '.repeat(850_000),
      '1:1',
      'the file has 5101 kB, more than 512 kB: make several of it',
    ),
    'YAML of 5 MB': inYaml(
      `a: ${'x'.repeat(5_000_000)}`,
      '1:1',
      'the file has 5001 kB, more than 128 kB: make several of it',
    ),
    'a frontmatter that is larger than a file of YAML may be': [
      { [at.article]: edit(['- Two.[^gas]', `- ${'x'.repeat(130_000)}[^gas]`]) },
      [excess(at.article, '1:1', 'the frontmatter has 131 kB, more than 128 kB: make several of it')],
    ],
    'words of the site': [
      { 'src/words/de.yaml': 'a: b\n'.repeat(30_000) },
      [excess('src/words/de.yaml', '1:1', 'the file has 150 kB, more than 128 kB: make several of it')],
    ],
  });
});

describe('excess in YAML', () => {
  const FLAT = 'write it with fewer levels';
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghijk'.split('').map((key, index) => {
      const last = 'abcdefghijk'[index] ?? '';
      return `${key}: &${key} [${`*${last}, `.repeat(9)}*${last}]`;
    }),
  ].join('\n');
  testCases({
    'brackets that nobody closes': inYaml(
      `a: ${'['.repeat(10_000)}`,
      '7:34',
      `more than 30 brackets are open here: ${FLAT}`,
    ),
    'brackets that are closed': inYaml(
      `a: ${'{b: '.repeat(10_000)}${'}'.repeat(10_000)}`,
      '7:124',
      `more than 30 brackets are open here: ${FLAT}`,
    ),
    'lists that begin on one line': inYaml(
      `a:\n  ${'- '.repeat(10_000)}x`,
      '8:63',
      `more than 30 items begin on this line, each in the last: ${FLAT}`,
    ),
    'keys that begin on one line': inYaml(
      '? '.repeat(10_000),
      '7:61',
      `more than 30 items begin on this line, each in the last: ${FLAT}`,
    ),
    'lines that are indented ever more': inYaml(
      Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      '108:1',
      `more than 100 spaces stand before this line: ${FLAT}`,
    ),
    'aliases that multiply': inYaml(
      bomb,
      '8:8',
      '"*a" repeats a value in one that is repeated itself, and such values multiply: write it out',
    ),
    'a value that repeats itself': inYaml(
      'a: &a [*a]',
      '7:8',
      '"*a" repeats a value in one that is repeated itself, and such values multiply: write it out',
    ),
    'a value that is repeated many times': inYaml(
      `a: &a x\nb: [${'*a, '.repeat(51)}]`,
      '8:205',
      'more than 50 values are repeated with "*": write them out',
    ),
    'very many keys': inYaml(
      Array.from({ length: 5001 }, (_, index) => `k${index}:`).join('\n'),
      '5001:6',
      'the file has more than 5000 keys and items: make several of it',
    ),
    'brackets and signs in a text': [
      { [at.source]: edit(['note: Good', `note: "${'[{- '.repeat(100)}"\nx: Good`]) },
      [
        'content/sources/tass.yaml:7:1  error  unknown-key  there is no key "x" here. The keys here are: name, aliases, native, filedAs, kind, ownership, words, country, url, evidence, note, citations, changes, lang.',
      ],
    ],
    'a value that is repeated, as often as it may be': [
      {
        [at.source]: edit([
          'words: Russia',
          `native: { text: &name ТАСС, lang: ru }\nwords: [${'*name, '.repeat(50)}]\nx: Russia`,
        ]),
      },
      [
        'content/sources/tass.yaml:6:1  error  unknown-key  there is no key "x" here. The keys here are: name, aliases, native, filedAs, kind, ownership, words, country, url, evidence, note, citations, changes, lang.',
      ],
    ],
  });
});

describe('excess in the lines of a frontmatter', () => {
  const quotations = '1500 quotations and lists begin on this line, more than 20: write it with fewer levels';
  testCases({
    'a line': [
      { [at.article]: edit(['- Two.[^gas]', `- "${'>'.repeat(1500)} Two."`]) },
      [excess(at.article, '10:5', quotations)],
    ],
    'a text of the site about itself': [
      { [at.site]: (site) => `${site}about: [{ id: imprint, heading: Imprint, text: "${'>'.repeat(1500)} We." }]\n` },
      [excess(at.site, '6:48', quotations)],
    ],
  });
});

describe('excess in a body', () => {
  testCases({
    '100,000 signs of quotation': inBody(
      `${'>'.repeat(100_000)} x`,
      '20:1',
      '100000 quotations and lists begin on this line, more than 20: write it with fewer levels',
    ),
    'lists that begin on one line': inBody(
      `${'- '.repeat(10_000)}x`,
      '20:1',
      '10000 quotations and lists begin on this line, more than 20: write it with fewer levels',
    ),
    'lists that are indented ever more': inBody(
      Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
      '80:1',
      '122 characters stand before the first word of this line, more than 120: write it with fewer levels',
    ),
    'emphasis in emphasis': inBody(`${'*a _b '.repeat(5000)}${'c_ d*'.repeat(5000)}`, '20:1', SIGNS),
    'asterisks alone': inBody('*'.repeat(100_000), '20:1', SIGNS),
    'links in images': inBody(`${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`, '20:1', SIGNS),
    'code that nobody closes, line by line': inBody(
      Array.from({ length: 200 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('\n'),
      '82:1',
      SIGNS,
    ),
    'a table of very many cells': inBody(
      '| a '.repeat(20_000),
      '20:1',
      'the text up to here has more than 30000 characters without an empty line: make several paragraphs of it',
    ),
    'elements in elements': inBody(
      '<Analysis>\n\n'.repeat(10_000),
      '4020:1',
      'the file has more than 2000 less-than signs: make several of it',
    ),
    'very many paragraphs': inBody(
      'a\n\n'.repeat(10_000),
      '10001:1',
      'the file has more than 10000 lines: make several of it',
    ),
    'brackets in braces': [
      { [at.article]: body(`${START}So {${'('.repeat(10_000)}${')'.repeat(10_000)}} it is.[^call]`) },
      [
        'content/articles/talks.mdx:22:4  error  mdx-syntax  MDX takes "{" for the start of code: write "\\{" for a brace',
      ],
    ],
    'brackets in an attribute': [
      { [at.article]: body(`${START}<When date={${'['.repeat(900)}${']'.repeat(900)}}>now</When>.[^call]`) },
      [
        'content/articles/talks.mdx:22:1  error  mdx-syntax  the tag that begins here cannot be read: put the value in quotes, name="…"',
        'content/articles/talks.mdx:22:12  error  mdx-syntax  MDX takes "{" for the start of code: write "\\{" for a brace',
      ],
    ],
    'code in code': inBody(
      `${'${'.repeat(600)}1${'}'.repeat(600)}`,
      '20:1',
      'the file has more than 400 braces: make several of it',
    ),
    'elements in elements, as many as are read': [
      { [at.article]: body(`${START}${'<Analysis>\n\n'.repeat(900)}x\n\n${'</Analysis>\n\n'.repeat(900)}`) },
      [excess(at.article, '142:1', DEEP)],
    ],
    'lists in lists': [
      {
        [at.article]: body(
          `${START}${Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- x.[^call]`).join('\n')}`,
        ),
      },
      [excess(at.article, '51:61', DEEP)],
    ],
    'lists in a quotation in a list': [
      { [at.article]: body(`${START}- > - x[^call]\n  >   - y[^call]\n  >     - z.[^call]`) },
      [],
    ],
  });
});
