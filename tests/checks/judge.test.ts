import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, body, both, edit, PIXEL, testCases } from './small-site.ts';

/** The rules for what was written, each with a case of content that would break it, which the check finds before. */
const WITH_ADDRESS = edit(['lang: en', 'lang: en\naddress: https://example.org/news/']);
const said = (text: string) =>
  body(`Putin called.[^call] Gas flows.[^gas]\n\n<Background section="energy"/>\n\n${text}`);

describe('what the built site would be refused for, the check finds in the content', () => {
  testCases({
    'broken-link, whole-address: an address of the site itself': [
      { [at.site]: WITH_ADDRESS, [at.article]: edit(['https://tass.com/1', 'https://example.org/news/old']) },
      [
        `${at.article}:17:10  error  own-address  "https://example.org/news/old" is an address of this site itself, which a copy of it has not: link to the file in the text, as in ../background/russia-china.mdx, and leave it out here`,
      ],
    ],
    'broken-link: no such page': [
      { [at.article]: said('See [more](../people/nobody.yaml).[^call]') },
      [`${at.article}:24:5  error  unknown-entry  "nobody" is not in content/people. Look at the name of the file.`],
    ],
    'broken-link: no such place': [
      { [at.article]: said('See [more](../background/neighbours.mdx#oil).[^call]') },
      [`${at.article}:24:5  error  unknown-fragment  "oil" is not a section of ${at.background}. It has: energy.`],
    ],
    'broken-link: lacks its beginning': [
      { [at.article]: said('See [more](//example.org/a).[^call]') },
      [`${at.article}:24:5  error  link-address  "//example.org/a" lacks its beginning: write "https://example.org/a"`],
    ],
    'broken-link: a disk': [
      { [at.article]: said('See [more](file:///a).[^call]') },
      [
        `${at.article}:24:5  error  link-address  a link cannot begin with "file:": write an address that begins with https: or mailto:`,
      ],
    ],
    'blocked-by-csp: code': [
      { [at.article]: said('See [more](javascript:x()).[^call]') },
      [
        `${at.article}:24:5  error  link-address  a link cannot begin with "javascript:": write an address that begins with https: or mailto:`,
      ],
    ],
    'other-origin: an image from elsewhere': [
      { [at.article]: said('![A map](https://example.org/map.png)[^call]') },
      [
        `${at.article}:24:1  error  unknown-image  "https://example.org/map.png" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`,
      ],
    ],
    'draft: a text of a draft': [
      {
        [at.article]: said('A headline that nobody has seen.[^call]'),
        'content/pages/plan.mdx':
          '---\ntitle: A headline that nobody has seen\ndescription: B\ndraft: true\n---\n\nC\n',
      },
      [
        `${at.article}:24:1  error  draft-text  "A headline that nobody has seen" stands in the draft content/pages/plan.mdx, which is not for publication: say it in other words, or publish the draft`,
      ],
    ],
    'missing-title: a page without a title': [
      { [at.article]: edit(['title: Putin has called', 'title: ""']) },
      [expect.stringMatching(`^${at.article}:2:8  error  empty  `)],
    ],
    'duplicate-id: headings like the parts of a page': [
      { [at.article]: said('## Timeline\n\nOne.[^call]\n\n## Who?\n\nTwo.[^call]\n\n## Cite 1\n\nThree.[^call]') },
      [],
    ],
    'unreached-file: an image': [
      {
        [at.article]: both(
          edit(['title: The call', 'title: The call\n    shows: photo']),
          said('![A map](./map.png)[^call]'),
        ),
        'content/articles/map.png': PIXEL,
      },
      [],
    ],
  });
});

/** What content could cause: the check finds it, in the cases above. */
const ANSWERED = [
  'blocked-by-csp',
  'broken-link',
  'draft',
  'duplicate-id',
  'missing-description',
  'missing-heading',
  'missing-title',
  'other-origin',
  'unreached-file',
  'whole-address',
];

/** What is said, and published all the same; of a page that no reader can bear, the build names the file of content. */
const ADVICE = ['heavy-file', 'over-budget', 'script'];

/** What only a mistake in the software can bring into a page. */
const OF_SOFTWARE = [
  'machine-path',
  'missing-csp',
  'not-self-contained',
  'not-under-csp',
  'relative-address',
  'source-map',
  'unreadable',
];

test('every rule for what was written is answered by the check, is advice, or is known as the software’s own', () => {
  const folder = 'src/finish/verify';
  const code = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const named = code.flatMap((text) => [
    ...text.matchAll(/(?:(?:faultAt\([^;]*?[,(]|RULE =)\s*'([a-z-]+)'|'(missing-\w+)': )/g),
  ]);
  const rules = new Set(named.map(([, rule, text]) => rule ?? text));
  expect([...rules].sort()).toEqual([...ANSWERED, ...ADVICE, ...OF_SOFTWARE].sort());
});
