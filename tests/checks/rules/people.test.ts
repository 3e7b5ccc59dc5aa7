import { describe } from 'vitest';
import { at, body, both, edit, testCases, type Case } from '../small-site.ts';

const person = (name: string, aliases: string) =>
  `name: ${name}\naliases: [${aliases}]\nsummary: Somebody.[^office]\nroles:\n  - title: Mayor, Example Town\ncitations:\n  office: { source: tass, title: The office }\n`;

describe('person-not-mentioned', () => {
  const error =
    'content/articles/talks.mdx:6:10  error  person-not-mentioned  "putin" is listed, but no paragraph of the text has the whole name: write "Nora Vale" first and an alias after it, or remove the entry from the list';
  const named = (text: string, ...problems: string[]): Case => [
    { [at.person]: person('Nora Vale', 'Vale'), [at.article]: body(`${text}\n\nSo it was.[^call][^gas]`) },
    problems,
  ];
  testCases({
    'nowhere in the text': named('He has called.[^call]', error),
    'in a part of another word': named('Lenora Valence has called.[^call]', error),
    'in a longer name with a hyphen': named('Ada Vale-Smith and Nora Vale-Smith called.[^call]', error),
    'by an alias alone': named('Mayor Vale has called.[^call]', error),
    'in a heading, a link and code alone': named(
      '## Nora Vale\n\n[Nora Vale](https://example.org) called `Nora Vale`.[^call]',
      error,
    ),
    'in a list item': named('- Then Nora Vale called.[^call]'),
    'over the end of a line': named('Then Nora\nVale called.[^call]'),
    'over emphasis': named('Then **Nora** Vale called.[^call]'),
    'by an alias after a heading with the name': named('## Nora Vale\n\nThen she, Vale, called.[^call]'),
    'where it cannot be told whose name it is': named('the Nora Vale Club.[^call]'),
    'by the name in its own script': [
      {
        [at.person]: edit([
          'name: Putin\naliases: [Vladimir Putin]',
          'name: Xi Jinping\nnative: { text: 习近平, lang: zh }',
        ]),
        [at.article]: body('<Foreign lang="zh">习近平</Foreign> called.[^call][^gas]'),
      },
      [],
    ],
    'with another apostrophe': [
      {
        [at.person]: person("Sean O'Brien", "O'Brien"),
        [at.article]: body('Its mayor, Sean O’Brien, called.[^call][^gas]'),
      },
      [],
    ],
    'in the name of one who is not listed': [
      {
        [at.person]: person('Nora Vale', 'Vale'),
        'content/people/maria.yaml': person('Maria Nora Vale', 'Maria'),
        [at.article]: body('Maria Nora Vale called.[^call][^gas]'),
      },
      [error],
    ],
    'with a title of the language before an alias': [
      {
        [at.person]: person('Nora Vale', 'Vale'),
        [at.article]: body('## Nora Vale\n\nSo it was, Congresswoman Vale said.[^call][^gas]'),
      },
      [],
    ],
  });
});

describe('shared-alias', () => {
  testCases({
    'of two who are listed': [
      {
        [at.person]: person('Vladimir Putin', 'Putin'),
        'content/people/igor.yaml': person('Igor Putin', 'Putin'),
        [at.article]: both(
          edit(['people: [putin]', 'people: [putin, igor]']),
          body('Vladimir Putin and Igor Putin.[^call][^gas]'),
        ),
      },
      [
        'content/articles/talks.mdx:6:17  error  shared-alias  "Putin" is a name of "putin" and of "igor": give them longer aliases in content/people, so that the text says who is meant',
      ],
    ],
    'with another apostrophe': [
      {
        [at.person]: person("Sean O'Brien", "O'Brien"),
        'content/people/ada.yaml': person('Ada O’Brien', 'O’Brien'),
        [at.article]: both(
          edit(['people: [putin]', 'people: [putin, ada]']),
          body('Sean O’Brien and Ada O’Brien.[^call][^gas]'),
        ),
      },
      [
        `content/articles/talks.mdx:6:17  error  shared-alias  "O'Brien" is a name of "putin" and of "ada": give them longer aliases in content/people, so that the text says who is meant`,
      ],
    ],
    'of one who is not listed': [{ 'content/people/igor.yaml': person('Igor Putin', 'Putin') }, []],
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

describe('role-dates', () => {
  testCases({
    'the end before the beginning': [
      { [at.person]: edit(['from: 2012-05-07', 'from: 2012-05-07\n    to: 2010']) },
      [
        'content/people/putin.yaml:7:9  error  role-dates  the role ends, 2010, before it begins, 2012-05-07: correct one of the dates',
      ],
    ],
    'both as years': [
      { [at.person]: edit(['from: 2012-05-07', 'from: 2012\n    to: 2011']) },
      [
        'content/people/putin.yaml:7:9  error  role-dates  the role ends, 2011, before it begins, 2012: correct one of the dates',
      ],
    ],
    'in one year, as far as it is known': [
      { [at.person]: edit(['from: 2012-05-07', 'from: 2012-05-07\n    to: 2012']) },
      [],
    ],
  });
});
