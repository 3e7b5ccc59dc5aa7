import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, body, both, edit, problemsOf, testCases, writeSite } from '../small-site.ts';

/** An article whose second paragraph, on line 22, is this text. */
const says = (text: string) => body(`Putin has called.[^call][^gas]\n\n${text}`);

/** Each text with what is found in it: the words, and the right day. */
function foundIn(cases: Readonly<Record<string, readonly string[]>>): void {
  test.each(Object.entries(cases))('%s', (text, found) => {
    const problems = problemsOf(writeSite({ [at.article]: says(`${text}[^call]`) }));
    const parts = problems.map((problem) => /weekday {2}"(.*)" is no such day, the date is a (.+):/.exec(problem));
    expect(parts.map((match, index) => (match ? `${match[1]} → ${match[2]}` : problems[index]))).toEqual(found);
  });
}

describe('weekday in a body', () => {
  testCases({
    'that is not the date’s, with the exact message': [
      { [at.article]: says('They met on Monday, 5 March 2024.[^call]') },
      [
        'content/articles/talks.mdx:22:13  error  weekday  "Monday, 5 March 2024" is no such day, the date is a Tuesday: correct the day of the week or the date',
      ],
    ],
    'in a heading, a list, a cell and <Analysis>': [
      {
        [at.article]: says(
          '## Monday, 5 March 2024\n\n- On Monday,\n  5 March 2024.[^call]\n\n| A |\n| - |\n| Monday 5 March 2024[^call] |\n\n<Analysis>\n\nOn 5 March 2024 (Monday).\n\n</Analysis>',
        ),
      },
      ['22:4', '24:6', '29:3', '33:4'].map((place, index) => {
        const words = ['Monday, 5 March 2024', 'Monday, 5 March 2024', 'Monday 5 March 2024', '5 March 2024 (Monday)'][
          index
        ];
        return `content/articles/talks.mdx:${place}  error  weekday  "${words}" is no such day, the date is a Tuesday: correct the day of the week or the date`;
      }),
    ],
    'not in a quotation': [
      { [at.article]: says('> On Monday, 5 March 2024.[^call]\n\nHe said “on Monday, 5 March 2024”.[^call]') },
      [],
    ],
    'in a background': [
      { [at.background]: edit(['China buys it.', 'China bought it on Monday, 5 March 2024.']) },
      [
        'content/background/neighbours.mdx:17:20  error  weekday  "Monday, 5 March 2024" is no such day, the date is a Tuesday: correct the day of the week or the date',
      ],
    ],
  });

  foundIn({
    'On Monday 5 March 2024 it was.': ['Monday 5 March 2024 → Tuesday'],
    'On Monday, March 5, 2024, it was.': ['Monday, March 5, 2024 → Tuesday'],
    'On Monday (5 March 2024) it was.': ['Monday (5 March 2024) → Tuesday'],
    'On Monday the 5th of March 2024 it was.': ['Monday the 5th of March 2024 → Tuesday'],
    'On Mon, 5 Mar. 2024, it was; on Thurs., 6 March 2024.': [
      'Mon, 5 Mar. 2024 → Tuesday',
      'Thurs., 6 March 2024 → Wednesday',
    ],
    'On Monday (2024-03-05) it was.': ['Monday (2024-03-05) → Tuesday'],
    'On Monday night, 5 March 2024, it was.': ['Monday night, 5 March 2024 → Tuesday'],
    'It was on 5 March 2024, a Monday.': ['5 March 2024, a Monday → Tuesday'],
    '5 March 2024 was a Monday.': ['5 March 2024 was a Monday → Tuesday'],
    'On Monday evening on 5 March 2024 it was.': ['Monday evening on 5 March 2024 → Tuesday'],
    'On Friday, 13.05.2024, it was.': ['Friday, 13.05.2024 → Monday'],
    'On Sat 5 March 2024 it was.': ['Sat 5 March 2024 → Tuesday'],
    'On Tuesday, 5 March 2024, Wednesday, 7 March 2024, and later.': ['Wednesday, 7 March 2024 → Thursday'],
  });

  foundIn({
    'On Monday, 5/3/2024, it was.': ['Monday, 5/3/2024 → Tuesday or Friday'],
  });

  foundIn({
    'On Tuesday, 5 March 2024, on 5 March 2024, a Tuesday, and on Thursday, February 29, 2024.': [],
    'On Monday, 5 March, without a year.': [],
    'On Tuesday, 5/3/2024, or Friday, 5/3/2024, as one reads it.': [],
    'She sat 5 March 2024 through, in the sun, 5 March 2024 being warm.': [],
    'On Sunday, 9 January 1905, as Russia counted.': [],
    'On Monday and Tuesday, 4 and 5 March 2024.': [],
  });
});

describe('weekday in the frontmatter', () => {
  const text = 'Monday, 5 March 2024';
  const error = (place: string) =>
    `content/articles/talks.mdx:${place}  error  weekday  "${text}" is no such day, the date is a Tuesday: correct the day of the week or the date`;
  testCases({
    'of an article': [
      {
        [at.article]: edit(
          ['title: Putin has called', `title: Putin has called on ${text}`],
          ['What was said.', `What was said on ${text}.`],
          ['- Two.', `- Two on ${text}.`],
          ['citations:', `known:\n  - text: It was on ${text}.\n    cite: call\ncitations:`],
        ),
      },
      [error('2:8'), error('3:14'), error('10:5'), error('13:11')],
    ],
  });
});

describe('weekday in <When>', () => {
  testCases({
    'that is not the day of its date': [
      { [at.article]: says('It was <When date="2024-02-28">last Tuesday</When>.[^call]') },
      [
        'content/articles/talks.mdx:22:37  error  weekday  "Tuesday" is not the day of date="2024-02-28", which is a Wednesday: correct the one or the other',
      ],
    ],
    'that is': [{ [at.article]: says('It was <When date="2024-02-28">last Wednesday</When>.[^call]') }, []],
    'of a month, or without a day of the week': [
      {
        [at.article]: says(
          'It was <When date="2024-02">on a Monday</When>, <When date="2024-02-28">now</When>.[^call]',
        ),
      },
      [],
    ],
  });
});

describe('weekday in another language', () => {
  const german = readFileSync('src/words/en.yaml', 'utf8').replace(
    /\nrelative:\n[^]*?\n\n/,
    '\nrelative:\n  words: ["{weekday}"]\n  weekdays: [Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag]\n  dates: ["{weekday} {date}", "{weekday} den {date}", "{date} ein {weekday}"]\n\n',
  );
  testCases({
    'by its own names of days and months': [
      {
        'src/words/de.yaml': german,
        [at.article]: both(
          edit(['title: P', 'lang: de\ntitle: P']),
          says('Am Montag, den 5. März 2024, und am 5. März 2024, ein Dienstag.[^call]'),
        ),
      },
      [
        'content/articles/talks.mdx:23:4  error  weekday  "Montag, den 5. März 2024" is no such day, the date is a Dienstag: correct the day of the week or the date',
      ],
    ],
  });
});
