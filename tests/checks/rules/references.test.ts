import { describe } from 'vitest';
import { at, body, both, edit, testCases } from '../small-site.ts';

describe('unknown-person', () => {
  testCases({
    'in an article': [
      { [at.article]: edit(['people: [putin]', 'people: [putin, puttin]']) },
      [
        'content/articles/talks.mdx:6:17  error  unknown-person  "puttin" is not in content/people. Did you mean "putin"?',
      ],
    ],
    'who speaks': [
      { [at.article]: edit(['by: putin', 'by: nobody-at-all']) },
      [
        'content/articles/talks.mdx:14:9  error  unknown-person  "nobody-at-all" is not in content/people. Make it with npm run new -- person "Name", or name another.',
      ],
    ],
    'in an event': [
      { [at.background]: edit(['people: [putin]', 'people: [xi]']) },
      [
        'content/background/neighbours.mdx:12:14  error  unknown-person  "xi" is not in content/people. Make it with npm run new -- person "Name", or name another.',
      ],
    ],
    'who wrote it': [
      {
        [at.article]: edit([
          'background: neighbours\n',
          'background: neighbours\nauthors: [putin, puttin, ada-pell]\n',
        ]),
      },
      [
        'content/articles/talks.mdx:8:18  error  unknown-person  "puttin" looks like an id, and is not in content/people. Did you mean "putin"?',
        'content/articles/talks.mdx:8:26  error  unknown-person  "ada-pell" looks like an id, and is not in content/people. Make it with npm run new -- person "Name", or write the name as readers are to see it, as in "Ada Pell".',
      ],
    ],
    'an author without a page': [
      { [at.article]: edit(['background: neighbours\n', 'background: neighbours\nauthors: [Ada Pell, Vladimir]\n']) },
      [],
    ],
    'a speaker without a page': [
      { [at.article]: edit(['by: putin', 'by: { name: Somebody, words: who was there }']) },
      [],
    ],
  });
});

describe('unknown-source', () => {
  testCases({
    'of an article': [
      { [at.article]: edit(['source: tass\npeople', 'source: tas\npeople']) },
      ['content/articles/talks.mdx:5:9  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?'],
    ],
    'of a citation, although a key is unknown': [
      { [at.background]: edit(['source: tass', 'source: TASS\n    sorce: x']) },
      [
        'content/background/neighbours.mdx:6:13  error  invalid-value  "source" is not an id: use lower-case letters, digits and single hyphens, as in "call-announced"',
        'content/background/neighbours.mdx:6:13  error  unknown-source  "TASS" is not in content/sources. Did you mean "tass"?',
        'content/background/neighbours.mdx:7:5  error  unknown-key  there is no key "sorce" here. Did you mean "source"?',
      ],
    ],
    'in a chain': [
      { [at.article]: edit(['    title: The', '    via: [reuters]\n    title: The']) },
      [
        'content/articles/talks.mdx:16:11  error  unknown-source  "reuters" is not in content/sources. Make it with npm run new -- source "Name", or name another.',
      ],
    ],
    'by another name of the same value, said once': [
      { [at.article]: edit(['source: tass\npeople', 'source: &s tas\npeople'], ['source: tass', 'source: *s']) },
      ['content/articles/talks.mdx:5:12  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?'],
    ],
    'whose file cannot be read is there': [
      { [at.source]: Buffer.from([0x61, 0xff]) },
      [
        'content/sources/tass.yaml:1:2  error  invalid-utf-8  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right',
      ],
    ],
  });
});

describe('unknown-background', () => {
  testCases({
    'and nothing else of what it would have had': [
      { [at.article]: edit(['background: neighbours', 'background: neighbors']) },
      [
        'content/articles/talks.mdx:7:13  error  unknown-background  "neighbors" is not in content/background. Did you mean "neighbours"?',
      ],
    ],
  });
});

describe('draft-reference', () => {
  const draft = edit(['title:', 'draft: true\ntitle:']);
  testCases({
    'a background': [
      { [at.background]: draft },
      [
        'content/articles/talks.mdx:7:13  error  draft-reference  "neighbours" is a draft, which a build leaves out: finish it, or make this article a draft too',
      ],
    ],
    'a link': [
      {
        'content/background/later.mdx':
          '---\ntitle: Later\ndescription: Not yet.\ncitations: { x: { source: tass, title: X } }\ndraft: true\n---\n\n## What? [#what]\n\nThis.[^x]\n',
        [at.article]: edit(['Gas flows', '[Gas](../background/later.mdx#what) flows']),
      },
      [
        'content/articles/talks.mdx:20:26  error  draft-reference  content/background/later.mdx is a draft, which a build leaves out: finish it, or remove the link',
      ],
    ],
    'from a draft': [{ [at.background]: draft, [at.article]: draft }, []],
  });
});

describe('unknown-citation', () => {
  testCases({
    'in the text': [
      { [at.article]: edit(['east.[^gas]', 'east.[^gaz]']) },
      [
        'content/articles/talks.mdx:20:41  error  unknown-citation  "gaz" is not among the citations of this article or of its background. Did you mean "gas"?',
      ],
    ],
    'in lists': [
      {
        [at.article]: edit([
          'citations:',
          `known:
  - { text: A., cite: cal }
unknown:
  - text: B.
    cite: [call, gass]
    resolved: { date: 2022-12-30, text: C., cite: other }
disputed:
  - text: D.
    sides: [{ text: E., cite: call }, { text: F., cite: somewhere }]
outcome:
  - { date: 2022-12-30, text: G., cite: no }
citations:`,
        ]),
      },
      [
        'content/articles/talks.mdx:13:23  error  unknown-citation  "cal" is not among the citations of this article or of its background. Did you mean "call"?',
        'content/articles/talks.mdx:16:18  error  unknown-citation  "gass" is not among the citations of this article or of its background. Did you mean "gas"?',
        'content/articles/talks.mdx:17:51  error  unknown-citation  "other" is not among the citations of this article or of its background. Add it there, or cite another.',
        'content/articles/talks.mdx:20:57  error  unknown-citation  "somewhere" is not among the citations of this article or of its background. Add it there, or cite another.',
        'content/articles/talks.mdx:22:41  error  unknown-citation  "no" is not among the citations of this article or of its background. Add it there, or cite another.',
      ],
    ],
    'in an event': [
      { [at.background]: edit(['cite: gas', 'cite: call']) },
      [
        'content/background/neighbours.mdx:11:11  error  unknown-citation  "call" is not among the citations of this background. Add it there, or cite another.',
      ],
    ],
    'of an article in its background': [
      { [at.background]: edit(['buys it.[^gas]', 'buys it.[^gas][^call]']) },
      [
        'content/background/neighbours.mdx:17:21  error  unknown-citation  "call" is not among the citations of this background. Add it there, or cite another.',
      ],
    ],
    'of a background in an article': [
      { [at.article]: edit(['citations:', 'known: [{ text: A., cite: gas }]\ncitations:']) },
      [],
    ],
  });
});

describe('unused-citation', () => {
  const more = edit(['citations:', 'citations:\n  more: { source: tass, title: More }']);
  testCases({
    'in an article': [
      { [at.article]: more },
      [
        'content/articles/talks.mdx:13:3  error  unused-citation  the citation "more" is never used here: cite it as [^more], or remove it',
      ],
    ],
    'in a background, whose article uses it': [
      { [at.background]: more, [at.article]: edit(['[^gas]', '[^more]']) },
      [
        'content/background/neighbours.mdx:5:3  error  unused-citation  the citation "more" is never used here: cite it as [^more], or remove it',
      ],
    ],
    'used in a list alone': [
      { [at.article]: both(more, edit(['citations:', 'known: [{ text: A., cite: [more] }]\ncitations:'])) },
      [],
    ],
    'used in a text that cannot be parsed': [
      { [at.article]: both(more, edit(['The end', '<Analysis>The end'], ['[^gas]', '[^gas][^more]'])) },
      [
        'content/articles/talks.mdx:25:1  error  mdx-syntax  <Analysis> is not closed: write </Analysis> after its text, in the same paragraph or on a line of its own as <Analysis> is',
      ],
    ],
  });
});

describe('duplicate-citation', () => {
  testCases({
    'in an article and its background': [
      { [at.article]: edit(['citations:', 'citations:\n  gas: { source: tass, title: Gas }']) },
      [
        'content/articles/talks.mdx:13:3  error  duplicate-citation  the background has a citation "gas" too, and both stand in one ledger: give this one another id',
      ],
    ],
  });
});

describe('missing-words', () => {
  testCases({
    'of the site': [
      { [at.site]: edit(['lang: en', 'lang: pt-BR']) },
      [
        'content/site.yaml:3:7  error  missing-words  the site has no words in "pt-BR": add content/words/pt.yaml, with the keys of src/words/en.yaml',
      ],
    ],
    'of an entry': [
      { [at.person]: (text) => `${text}lang: ru\n` },
      [
        'content/people/putin.yaml:9:7  error  missing-words  the site has no words in "ru": add content/words/ru.yaml, with the keys of src/words/en.yaml',
      ],
    ],
    'for a language in general': [{ [at.site]: edit(['lang: en', 'lang: en-GB']) }, []],
  });
});

describe('insecure-address', () => {
  testCases({
    'in the frontmatter': [
      { [at.article]: edit(['https://tass.com/1', 'http://tass.com/1']) },
      [
        'content/articles/talks.mdx:17:10  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
      ],
    ],
    'of a source and of its evidence': [
      {
        [at.source]: (text) =>
          `${text}url: http://tass.com\nevidence: { text: It says so., url: http://example.org }\n`,
      },
      [
        'content/sources/tass.yaml:7:6  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
        'content/sources/tass.yaml:8:37  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
      ],
    ],
    'in the text': [
      { [at.article]: body('[Putin](http://example.org) Putin called.[^call] Look at http://example.org/2.[^gas]') },
      [
        'content/articles/talks.mdx:20:1  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
        'content/articles/talks.mdx:20:58  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
      ],
    ],
    'not of a host that has no https': [
      {
        [at.article]: both(
          edit(['https://tass.com/1', 'http://tass.com/1']),
          edit(['The end is open.', 'The end is [open](http://old.example.org:8080/a).']),
        ),
        [at.site]: (text) => `${text}hostsWithoutHttps: [tass.com, old.example.org]\n`,
      },
      [],
    ],
    'of another host than that': [
      {
        [at.article]: edit(['https://tass.com/1', 'http://www.tass.com/1']),
        [at.site]: (text) => `${text}hostsWithoutHttps: [tass.com]\n`,
      },
      [
        'content/articles/talks.mdx:17:10  warning  insecure-address  the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml',
        'content/site.yaml:6:21  warning  unused-host  no address begins with "http://tass.com": remove the host from this list',
      ],
    ],
  });
});

describe('hostsWithoutHttps', () => {
  testCases({
    'what is no name of a host': [
      { [at.site]: (text) => `${text}hostsWithoutHttps: [https://tass.com, TASS.com, tass.com/en]\n` },
      ['https://tass.com', 'TASS.com', 'tass.com/en'].flatMap((written, index) => {
        const place = `content/site.yaml:6:${[21, 39, 49][index] ?? 0}`;
        return [
          `${place}  error  invalid-value  item ${index + 1} of "hostsWithoutHttps" is not the name of a host: write it as addresses have it, in small letters, as in "www.example.org"`,
          `${place}  warning  unused-host  no address begins with "http://${written}": remove the host from this list`,
        ];
      }),
    ],
  });
});
