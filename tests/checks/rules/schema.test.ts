import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, edit, problemsOf, testCases, writeSite } from '../small-site.ts';

const title = 'title: Putin has called';

describe('unknown-key', () => {
  testCases({
    'a mistyped key': [
      { [at.article]: edit([title, `${title}\nautors: [Somebody]`]) },
      ['content/articles/talks.mdx:3:1  error  unknown-key  there is no key "autors" here. Did you mean "authors"?'],
    ],
    'another word altogether': [
      { [at.site]: edit(['name: Someone,', 'name: Someone, colour: blue,']) },
      [
        'content/site.yaml:4:29  error  unknown-key  there is no key "colour" here. The keys here are: name, url, contact.',
      ],
    ],
    'in a citation, beside an unknown source and a title too many': [
      {
        [at.article]: edit([
          'source: tass\n    title: The call',
          'source: tas\n    titles: The call\n    title: x\n    describes: y',
        ]),
      },
      [
        'content/articles/talks.mdx:14:5  error  invalid-value  "call" needs either "title" (of the page) or "describes" (in our own words), not both',
        'content/articles/talks.mdx:15:13  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?',
        'content/articles/talks.mdx:16:5  error  unknown-key  there is no key "titles" here. Did you mean "title"?',
      ],
    ],
    'in an item of a list': [
      { [at.person]: edit(['from:', 'form:']) },
      ['content/people/putin.yaml:6:5  error  unknown-key  there is no key "form" here. Did you mean "from"?'],
    ],
    'in one of two forms': [
      { [at.article]: edit(['by: putin', 'by: { name: A, words: b, nme: c }'], ['people: [putin]', 'people: []']) },
      ['content/articles/talks.mdx:14:30  error  unknown-key  there is no key "nme" here. Did you mean "name"?'],
    ],
  });

  test('in the words', () => {
    const words = readFileSync('src/words/en.yaml', 'utf8');
    const root = writeSite({ 'src/words/en.yaml': `${words}notFuond: x\n` });
    expect(problemsOf(root)).toEqual([
      `src/words/en.yaml:${words.split('\n').length}:1  error  unknown-key  there is no key "notFuond" here. Did you mean "notFound"?`,
    ]);
  });
});

describe('missing-key', () => {
  testCases({
    'of a file': [
      { [at.article]: edit([`${title}\n`, '']) },
      ['content/articles/talks.mdx:2:1  error  missing-key  the key "title" is missing here: add it'],
    ],
    'of a list of values': [
      { [at.source]: edit(['kind: state-news-agency\n', '']) },
      ['content/sources/tass.yaml:1:1  error  missing-key  the key "kind" is missing here: add it'],
    ],
    'of a citation': [
      { [at.article]: edit(['    source: tass\n', '']) },
      ['content/articles/talks.mdx:13:3  error  missing-key  the key "source" is missing here: add it'],
    ],
    'of an item': [
      { [at.background]: edit(['    cite: gas\n', '']) },
      ['content/background/neighbours.mdx:9:5  error  missing-key  the key "cite" is missing here: add it'],
    ],
    'of an empty file': [
      { [at.person]: '' },
      [
        'content/people/putin.yaml:1:1  error  missing-key  the key "name" is missing here: add it',
        'content/people/putin.yaml:1:1  error  missing-key  the key "summary" is missing here: add it',
        'content/people/putin.yaml:1:1  error  missing-key  the key "roles" is missing here: add it',
      ],
    ],
    'of one of two forms': [
      { [at.article]: edit(['by: putin', 'by: { name: A }']) },
      ['content/articles/talks.mdx:14:5  error  missing-key  the key "words" is missing here: add it'],
    ],
  });
});

describe('empty', () => {
  testCases({
    'no value': [
      { [at.article]: edit([title, 'title:']) },
      ['content/articles/talks.mdx:2:1  error  empty  "title" is empty: write its value'],
    ],
    'no value of a key that need not be there': [
      { [at.source]: edit(['country: RU', 'country:']) },
      ['content/sources/tass.yaml:5:1  error  empty  "country" is empty: write its value, or remove the key'],
    ],
    'an empty text': [
      { [at.article]: edit([title, 'title: ""']) },
      ['content/articles/talks.mdx:2:8  error  empty  "title" is empty: write the text'],
    ],
    'a text of invisible characters': [
      { [at.article]: edit([title, 'title: "\u200B\u00A0\u2060\u00AD"']) },
      [
        'content/articles/talks.mdx:2:8  error  empty  "title" is empty: write the text',
        'content/articles/talks.mdx:2:9  error  character  U+200B, zero width space, cannot be seen: remove it',
        'content/articles/talks.mdx:2:11  error  character  U+2060, word joiner, cannot be seen: remove it',
        'content/articles/talks.mdx:2:12  error  character  U+00AD, soft hyphen, does nothing here: it stands between two letters, or in an emoji; remove it',
      ],
    ],
    'an empty list': [
      { [at.article]: edit(['by: putin', 'by: putin\n    via: []']) },
      [
        'content/articles/talks.mdx:15:10  error  empty  "via" is an empty list: write at least one item, or remove the key',
      ],
    ],
    'an empty text among several': [
      { [at.source]: edit(['words: Russia’s state-owned news agency', 'words: [a, " "]']) },
      ['content/sources/tass.yaml:4:12  error  empty  item 2 of "words" is empty: write the text, or remove the item'],
    ],
    'an alias': [
      { [at.person]: edit(['aliases: [Vladimir Putin]', "aliases: ['']"]) },
      [
        'content/people/putin.yaml:2:11  error  empty  item 1 of "aliases" is empty: write the text, or remove the item',
      ],
    ],
    'an alias without a value': [
      { [at.person]: edit(['aliases: [Vladimir Putin]', 'aliases:\n  -\n  - Vladimir Putin']) },
      [
        'content/people/putin.yaml:3:4  error  empty  item 1 of "aliases" is empty: write its value, or remove the item',
      ],
    ],
  });
});

describe('invalid-value', () => {
  testCases({
    'a title too long': [
      { [at.article]: edit([title, `title: ${'x'.repeat(111)}`]) },
      [
        'content/articles/talks.mdx:2:8  error  invalid-value  "title" has 111 characters; at most 110 are shown in full',
      ],
    ],
    'a title just short enough': [{ [at.article]: edit([title, `title: ${'x'.repeat(110)}`]) }, []],
    'a description too long': [
      { [at.background]: edit(['What binds them.', 'x'.repeat(201)]) },
      [
        'content/background/neighbours.mdx:3:14  error  invalid-value  "description" has 201 characters; at most 200 are shown in full',
      ],
    ],
    'names and texts of 10,000 characters': [
      {
        [at.site]: edit(['tagline: A small site.', `tagline: ${'x'.repeat(10_000)}`]),
        [at.source]: edit(['name: TASS', `name: ${'習'.repeat(10_000)}`], ['Good for', 'x'.repeat(1977)]),
        [at.background]: edit(['text: They sign a contract.', `text: ${'x '.repeat(5000)}`]),
        [at.person]: edit(['aliases: [Vladimir Putin]', `aliases: [Vladimir Putin, ${'x'.repeat(111)}]`]),
      },
      [
        'content/background/neighbours.mdx:10:11  error  invalid-value  "text" has 9999 characters; at most 2000 are shown in full',
        'content/people/putin.yaml:2:27  error  invalid-value  item 2 of "aliases" has 111 characters; at most 110 are shown in full',
        'content/site.yaml:2:10  error  invalid-value  "tagline" has 10000 characters; at most 2000 are shown in full',
        'content/sources/tass.yaml:1:7  error  invalid-value  "name" has 10000 characters; at most 110 are shown in full',
      ],
    ],
    'addresses that run something, or say more than where to go': [
      {
        [at.article]: edit([
          'url: https://tass.com/1',
          'url: "java\\tscript:alert(1)"\n    archive: https://me:word@tass.com/',
        ]),
        [at.person]: edit(['    from:', '    url: " data:text/html,x"\n    from:']),
        [at.source]: (text) => `${text}url: vbscript:x\nevidence: { text: A, url: "HTTPS://a.b" }\n`,
        [at.site]: edit(
          ['name: Someone,', 'name: Someone, url: JAVASCRIPT:alert(1),'],
          ['mail@example.org', 'javascript:x@a.b'],
        ),
      },
      [
        'content/articles/talks.mdx:17:10  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
        'content/articles/talks.mdx:18:14  error  invalid-value  "archive" has a name or password before "@", which every reader would get: write the address without it',
        'content/people/putin.yaml:6:10  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
        'content/site.yaml:4:34  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
        'content/site.yaml:4:64  error  invalid-value  "contact" is neither a mail address nor a web address that begins with "https://"',
        'content/sources/tass.yaml:7:6  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
        'content/sources/tass.yaml:8:27  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
      ],
    ],
    'a public address that is none': [
      { [at.site]: (text) => `${text}address: example.org\n` },
      [
        'content/site.yaml:6:10  error  invalid-value  "address" is not an address: write it whole, beginning with "https://"',
      ],
    ],
    'a public address below which no page can be found': [
      { [at.site]: (text) => `${text}address: https://example.org/?site=news\n` },
      [
        'content/site.yaml:6:10  error  invalid-value  "address" has a "?" or "#": write the address of the folder that the site lies in, as in "https://example.org/news/"',
      ],
    ],
    'two lines in the summary': [
      { [at.article]: edit(['  - Two.[^gas]\n', '']) },
      ['content/articles/talks.mdx:9:3  error  invalid-value  "summary" needs exactly three lines'],
    ],
    'four lines in the summary': [
      { [at.article]: edit(['  - Two.[^gas]\n', '  - Two.[^gas]\n  - Two and a half.[^gas]\n']) },
      ['content/articles/talks.mdx:9:3  error  invalid-value  "summary" needs exactly three lines'],
    ],
    'an id of a citation': [
      { [at.article]: edit(['  call:', '  The_Call:'], ['[^call] ', '[^The_Call] '], ['[^call]', '[^The_Call]']) },
      [
        'content/articles/talks.mdx:13:3  error  invalid-value  "The_Call" is not an id: use lower-case letters, digits and single hyphens, as in "call-announced"',
      ],
    ],
    'an id that is named': [
      { [at.article]: edit(['people: [putin]', 'people: [Putin]']) },
      [
        'content/articles/talks.mdx:6:10  error  invalid-value  item 1 of "people" is not an id: use lower-case letters, digits and single hyphens, as in "call-announced"',
        'content/articles/talks.mdx:6:10  error  unknown-person  "Putin" is not in content/people. Did you mean "putin"?',
      ],
    ],
    'a value nearly in the list': [
      { [at.source]: edit(['state-news-agency', 'State News Agancy']) },
      [
        'content/sources/tass.yaml:2:7  error  invalid-value  "kind" cannot be "State News Agancy". Did you mean "state-news-agency"?',
      ],
    ],
    'a value not in the list': [
      { [at.source]: edit(['state-controlled', 'unclear']) },
      [
        'content/sources/tass.yaml:3:12  error  invalid-value  "ownership" cannot be "unclear". It can be: state-controlled, state-funded-but-independent, public, private, cooperative, intergovernmental, government, unknown.',
      ],
    ],
    'a day that does not exist': [
      { [at.article]: edit(['2022-12-26', '2022-02-30']) },
      [
        'content/articles/talks.mdx:4:7  error  invalid-value  "date": "2022-02-30" is not a date that exists; write it as in 2022-12-26',
      ],
    ],
    'a day with a time': [
      { [at.article]: edit(['2022-12-26', '2022-12-26T10:00:00Z']) },
      [
        'content/articles/talks.mdx:4:7  error  invalid-value  "date": "2022-12-26T10:00:00Z" has a time; write the day alone, as in 2022-12-26',
      ],
    ],
    'a month for a day': [
      { [at.article]: edit(['2022-12-26', '2022-12']) },
      [
        'content/articles/talks.mdx:4:7  error  invalid-value  "date": "2022-12" is not one full day; write it as in 2022-12-26',
      ],
    ],
    'a date in words': [
      { [at.background]: edit(['2014-05-21', 'May 2014']) },
      [
        'content/background/neighbours.mdx:9:11  error  invalid-value  "date": "May 2014" is not a date that exists; write it as in 2022-02-04, 2022-02, 2022, 1960~ (about) or 1989-05-15/1989-05-18',
      ],
    ],
    'a day in numbers that may be another': [
      { [at.article]: edit(['2022-12-26', '3/5/2024']) },
      [
        'content/articles/talks.mdx:4:7  error  invalid-value  "date": "3/5/2024" is not how dates are written here; write 2024-03-05 or 2024-05-03, as in 2022-12-26',
      ],
    ],
    'an interval that ends before it begins': [
      { [at.background]: edit(['2014-05-21', '2024-05-02/2024-05-01']) },
      [
        'content/background/neighbours.mdx:9:11  error  invalid-value  "date": "2024-05-02/2024-05-01" ends before it begins; write the earlier date first, 2024-05-01/2024-05-02',
      ],
    ],
    'dates of every precision': [
      {
        [at.person]: edit(['citations:', '    to: 2030\nborn: 1952-10\ncitations:']),
        [at.background]: edit(['2014-05-21', '1989-05-15/1989-05-18']),
        [at.article]: edit(['url:', 'date: 1960~\n    url:']),
      },
      [],
    ],
    'an address without its beginning': [
      { [at.article]: edit(['https://tass.com/1', 'tass.com/1']) },
      [
        'content/articles/talks.mdx:17:10  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
      ],
    ],
    'an address of another kind': [
      { [at.source]: (text) => `${text}url: javascript:alert(1)\n` },
      [
        'content/sources/tass.yaml:7:6  error  invalid-value  "url" is not an address: write it whole, beginning with "https://"',
      ],
    ],
    'a language': [
      { [at.site]: edit(['lang: en', 'lang: en_GB']) },
      [
        'content/site.yaml:3:7  error  invalid-value  "lang" is not a language tag: write one of BCP 47, such as "en", "ru" or "zh-Hans"',
      ],
    ],
    'a country': [
      { [at.source]: edit(['country: RU', 'country: XX']) },
      [
        'content/sources/tass.yaml:5:10  error  invalid-value  "country" is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"',
      ],
    ],
    'a name to be filed by': [
      { [at.person]: (text) => `${text}filedAs: Putin, Vladimir\n`, [at.source]: (text) => `${text}filedAs: タス\n` },
      [],
    ],
    'a name to be filed by without a letter': [
      { [at.person]: (text) => `${text}filedAs: '?'\n`, [at.source]: (text) => `${text}filedAs: '–'\n` },
      [
        'content/people/putin.yaml:9:10  error  invalid-value  "filedAs" has no letter or figure to go by: write the name as it is looked for, as in "Merkel, Angela"',
        'content/sources/tass.yaml:7:10  error  invalid-value  "filedAs" has no letter or figure to go by: write the name as it is looked for, as in "Merkel, Angela"',
      ],
    ],
    'a name to be filed by that is empty': [
      { [at.person]: (text) => `${text}filedAs: ''\n` },
      ['content/people/putin.yaml:9:10  error  empty  "filedAs" is empty: write the text, or remove the key'],
    ],
    'a name to be filed by under another key': [
      { [at.person]: (text) => `${text}filedas: Putin\n` },
      ['content/people/putin.yaml:9:1  error  unknown-key  there is no key "filedas" here. Did you mean "filedAs"?'],
    ],
    'an item of Wikidata': [
      { [at.person]: (text) => `${text}wikidata: 7747\n` },
      ['content/people/putin.yaml:9:11  error  wrong-type  "wikidata" must be text: put it in quotes, "7747"'],
    ],
    'a wrong item of Wikidata': [
      { [at.person]: (text) => `${text}wikidata: P31\n` },
      [
        'content/people/putin.yaml:9:11  error  invalid-value  "wikidata" is not a Wikidata item: write it as in "Q7747"',
      ],
    ],
    'a contact': [
      { [at.site]: edit(['mail@example.org', 'nobody']) },
      [
        'content/site.yaml:4:38  error  invalid-value  "contact" is neither a mail address nor a web address that begins with "https://"',
      ],
    ],
    'title and description of a page': [
      { [at.article]: edit(['title: The call', 'title: The call\n    describes: A call']) },
      [
        'content/articles/talks.mdx:14:5  error  invalid-value  "call" needs either "title" (of the page) or "describes" (in our own words), not both',
      ],
    ],
    'neither title nor description of a page': [
      { [at.article]: edit(['    title: The call\n', '']) },
      [
        'content/articles/talks.mdx:14:5  error  invalid-value  "call" needs either "title" (of the page) or "describes" (in our own words), not both',
      ],
    ],
    'one side of a dispute': [
      {
        [at.article]: edit([
          'citations:',
          'disputed:\n  - text: What was said.\n    sides:\n      - { text: This., cite: call }\ncitations:',
        ]),
      },
      [
        'content/articles/talks.mdx:15:7  error  invalid-value  "sides" needs at least two sides, each with its citation',
      ],
    ],
  });
});
