import { describe } from 'vitest';
import { at, body, both, edit, testCases } from '../small-site.ts';

const other = (name: string, alias: string) =>
  `name: ${name}\naliases: [${alias}]\nsummary: Another.[^office]\nroles:\n  - title: Governor\ncitations:\n  office: { source: tass, title: The office }\n`;

describe('person-not-mentioned', () => {
  const named = (text: string) => body(`${text}\n\nSo it was.[^gas]`);
  testCases({
    'nowhere in the text': [
      { [at.article]: named('He has called.[^call]') },
      [
        'content/articles/talks.mdx:6:10  error  person-not-mentioned  "putin" is listed, but no paragraph of the text has "Vladimir Putin" or "Putin": name the person, or remove the entry from the list',
      ],
    ],
    'in a part of another word': [
      { [at.article]: named('The Putinists have called.[^call]') },
      [
        'content/articles/talks.mdx:6:10  error  person-not-mentioned  "putin" is listed, but no paragraph of the text has "Vladimir Putin" or "Putin": name the person, or remove the entry from the list',
      ],
    ],
    'in a heading, a link and code alone': [
      { [at.article]: named('## Putin\n\n[Putin](https://example.org) called `Putin`.[^call]') },
      [
        'content/articles/talks.mdx:6:10  error  person-not-mentioned  "putin" is listed, but no paragraph of the text has "Vladimir Putin" or "Putin": name the person, or remove the entry from the list',
      ],
    ],
    'in a list item': [{ [at.article]: named('- Then Putin called.[^call]') }, []],
    'by name over the end of a line': [{ [at.article]: named('Then Vladimir\nPutin called.[^call]') }, []],
  });
});

describe('shared-alias', () => {
  testCases({
    'of two who are listed': [
      {
        'content/people/igor.yaml': other('Igor Putin', 'Putin'),
        [at.article]: both(edit(['people: [putin]', 'people: [putin, igor]'])),
      },
      [
        'content/articles/talks.mdx:6:17  error  shared-alias  "Putin" is a name of "putin" and of "igor": give them longer aliases in content/people, so that the text says who is meant',
      ],
    ],
    'of one who is not listed': [{ 'content/people/igor.yaml': other('Igor Putin', 'Putin') }, []],
  });
});

describe('duplicate-person', () => {
  testCases({
    'listed twice': [
      { [at.article]: edit(['people: [putin]', 'people: [putin, putin]']) },
      ['content/articles/talks.mdx:6:17  error  duplicate-person  "putin" is listed twice: remove one'],
    ],
  });
});

describe('no-role', () => {
  testCases({
    'yet on the date': [
      { [at.person]: edit(['from: 2012-05-07', 'from: 2023']) },
      [
        'content/articles/talks.mdx:6:10  error  no-role  "putin" has no role on 2022-12-26, nor one before it: add the role to content/people/putin.yaml, or look at its dates',
      ],
    ],
    'any more, which is "former"': [{ [at.person]: edit(['from: 2012-05-07', 'to: 2008']) }, []],
    'on a day that is no day': [
      { [at.article]: edit(['2022-12-26', '2022-12-32']) },
      [
        'content/articles/talks.mdx:4:7  error  invalid-value  "date": "2022-12-32" is not a date that exists; write it as in 2022-12-26',
      ],
    ],
  });
});
