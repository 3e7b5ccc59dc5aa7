import { describe } from 'vitest';
import { at, edit, testCases, type Case } from '../small-site.ts';

/** The second line of the summary, and the problems that it has. */
const line = (yaml: string, ...problems: readonly string[]): Case => [
  { [at.article]: edit(['- Two.[^gas]', `- ${yaml}`]) },
  problems.map((problem) => `content/articles/talks.mdx:10:${problem}`),
];

describe('a line of the summary', () => {
  testCases({
    'ends with one reference or several': line('"*Two*, said “Mr. St. Clair”.[^call][^gas]"'),
    'may have its full stop after the reference': line('Two[^gas].'),
    'without a reference': line(
      'Two.',
      '5  error  missing-citation  this line does not say who said it: end it with its reference, as in "The vote is open.[^council-vote]"',
    ),
    'with more after it': line(
      'Two.[^gas] And more.',
      '16  error  uncited-end  "And more." comes after the last reference of its line: cite it, or move the reference to the end',
    ),
    'with a reference in the middle': line(
      'Two[^call] and three.[^gas]',
      '8  error  misplaced-citation  a line has its references at its end: move [^call] there, or make two lines of it',
    ),
    'with an id that is not there': line(
      'Two.[^gaz]',
      '9  error  unknown-citation  "gaz" is not among the citations of this article or of its background. Did you mean "gas"?',
    ),
  });
});

describe('what is said of a person or a source', () => {
  const note = 'note: Good for what the Kremlin says.';
  testCases({
    'a person without a reference': [
      {
        [at.person]: edit(
          ['Russia.[^office]', 'Russia.'],
          ['citations:\n  office: { source: tass, title: Who leads Russia }\n', ''],
        ),
      },
      [
        'content/people/putin.yaml:3:10  warning  own-words  this line names no source, so it is shown as the site’s own words: end it with its reference if it rests on one',
      ],
    ],
    'a citation that is not used, and one that is not there': [
      { [at.person]: edit(['[^office]', '[^offise]']) },
      [
        'content/people/putin.yaml:3:26  error  unknown-citation  "offise" is not among the citations of this person. Did you mean "office"?',
        'content/people/putin.yaml:8:3  error  unused-citation  the citation "office" is never used here: cite it as [^office], or remove it',
      ],
    ],
    'a source that is not there': [
      { [at.person]: edit(['source: tass, title: Who', 'source: tas, title: Who']) },
      ['content/people/putin.yaml:8:21  error  unknown-source  "tas" is not in content/sources. Did you mean "tass"?'],
    ],
    'lines of a note, with and without': [
      {
        [at.source]: edit([
          note,
          `note: [Good for what the Kremlin says., 'It was suspended.[^report]']\ncitations:\n  report: { source: tass, describes: A report }`,
        ]),
      },
      [],
    ],
    'a line of a note that goes on': [
      {
        [at.source]: edit([
          note,
          'note: It was suspended.[^report] It came back.\ncitations:\n  report: { source: tass, describes: A report }',
        ]),
      },
      [
        'content/sources/tass.yaml:6:34  error  uncited-end  "It came back." comes after the last reference of its line: cite it, or move the reference to the end',
      ],
    ],
  });
});

describe('quote-language', () => {
  const quote = (fields: string) => edit(['title: The call', `title: The call\n    quote: ${fields}`]);
  testCases({
    'words in the language of the entry': [{ [at.article]: quote('{ text: He called }') }, []],
    'words in another, with our translation': [
      { [at.article]: quote('{ text: Он звонил, lang: ru, translation: He called }') },
      [],
    ],
    'words in another without one': [
      { [at.article]: quote('{ text: Он звонил, lang: ru }') },
      [
        'content/articles/talks.mdx:17:5  error  quote-language  the words are in "ru", and this entry is in "en": add "translation", which is marked as ours',
      ],
    ],
    'a translation of words in the same language': [
      { [at.article]: quote('{ text: He called, translation: He phoned }') },
      [
        'content/articles/talks.mdx:17:31  error  quote-language  a translation needs words in another language: add the "lang" of "text", or remove "translation"',
      ],
    ],
    'a translation without words': [
      { [at.article]: quote('{ translation: He called }') },
      ['content/articles/talks.mdx:17:5  error  missing-key  the key "text" is missing here: add it'],
    ],
    'of a person': [
      { [at.person]: edit(['title: Who leads Russia', 'title: Who leads Russia, quote: { text: Глава, lang: ru }']) },
      [
        'content/people/putin.yaml:8:52  error  quote-language  the words are in "ru", and this entry is in "en": add "translation", which is marked as ours',
      ],
    ],
  });
});
