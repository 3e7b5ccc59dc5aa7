import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, body, both, edit, problemsOf, testCases, writeSite, type Case } from '../small-site.ts';

/** An article whose second paragraph, on line 22, is this text. */
const says = (text: string) => body(`Putin has called.[^call]\n\n${text}`);

const error = (place: string, words: string) =>
  `content/articles/talks.mdx:${place}  error  relative-date  "${words}" shifts with the day it is read: write the date, or <When date="2022-12-21">${words}</When>`;

const german = readFileSync('src/words/en.yaml', 'utf8').replace(
  /\nrelative:\n[^]*?\n\n/,
  '\nrelative:\n  words: [heute, "am {weekday}"]\n  weekdays: [Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag]\n  dates: ["{weekday} {date}", "{weekday} den {date}"]\n\n',
);

const article = (text: string, ...problems: string[]): Case => [{ [at.article]: says(text) }, problems];

describe('relative-date in a body', () => {
  testCases({
    'a phrase, with the exact message': [
      { [at.article]: says('They met last week.[^call]') },
      [
        'content/articles/talks.mdx:22:10  error  relative-date  "last week" shifts with the day it is read: write the date, or <When date="2022-12-21">last week</When>',
      ],
    ],
    'at the start of a sentence': article('Yesterday they met.[^call]', error('22:1', 'Yesterday')),
    'each of several': article(
      'Today and tomorrow they meet.[^call] It is so this year.[^call]',
      error('22:1', 'Today'),
      error('22:11', 'tomorrow'),
      error('22:47', 'this year'),
    ),
    'before an apostrophe': article('It was yesterday’s news.[^call]', error('22:8', 'yesterday')),
    'over the end of a line': article('- They met last\n  week.[^call]', error('22:12', 'last week')),
    'over emphasis': article('They met last *week*.[^call]', error('22:10', 'last week')),
    'with letters that are composed of two characters before it': article(
      'A cafe\u0301 closed today.[^call]',
      error('22:16', 'today'),
    ),
    'after what Markdown writes otherwise': article('A \\* &amp; B met today.[^call]', error('22:18', 'today')),
    'in a list item, a heading, a link and a cell': article(
      '## What is new today?\n\n- It is [new today](https://example.org).[^call]\n\n| A |\n| - |\n| today[^call] |',
      error('22:16', 'today'),
      error('24:14', 'today'),
      error('28:3', 'today'),
    ),
    'in <Analysis>': article('<Analysis>\n\nIt began yesterday.\n\n</Analysis>', error('24:10', 'yesterday')),
    'in a background': [
      { [at.background]: edit(['China buys it.', 'China buys it today.']) },
      [
        'content/background/neighbours.mdx:17:15  error  relative-date  "today" shifts with the day it is read: write the date, or <When date="2022-12-21">today</When>',
      ],
    ],
    'not in <When>': article('They met <When date="2022-12-21">last week</When>.[^call]'),
    'not in a part of another word': article('They yearn for this yearbook of the todayish.[^call]'),
    'not in a quotation, in quotation marks or in code': article(
      '> We met yesterday.[^call]\n\nHe said “we met last week” and "not today", in `today`.[^call]',
    ),
    'not in the title of a cited page': [{ [at.article]: edit(['title: The call', 'title: A call this week']) }, []],
    'not in a comment': article('{/* Look again tomorrow. */}\n\nIt ends.[^call]'),
  });
});

/** Each text with the words in it that are found. */
function foundIn(cases: Readonly<Record<string, readonly string[]>>): void {
  test.each(Object.entries(cases))('%s', (text, words) => {
    const problems = problemsOf(writeSite({ [at.article]: says(`${text}[^call]`) }));
    expect(problems.map((problem) => /relative-date {2}"([^"]*)"/.exec(problem)?.[1] ?? problem)).toEqual(words);
  });
}

describe('relative-date of how long ago and how soon', () => {
  foundIn({
    'Two days ago they met.': ['Two days ago'],
    'It began three-and-a-half weeks ago, and a week ago.': ['three-and-a-half weeks ago', 'a week ago'],
    'Twenty-five years ago, or 10 years ago, or half a century ago.': [
      'Twenty-five years ago',
      '10 years ago',
      'half a century ago',
    ],
    'Some time ago, not as long ago as 1990.': ['ago'],
    'In recent weeks and over the past two years it rose.': ['In recent weeks', 'the past two years'],
    'It is to end in the next three months.': ['in the next three months'],
    'Earlier this week it was closed; it is currently open.': ['this week', 'currently'],
    'It froze overnight; at the weekend an overnight train came.': ['overnight', 'at the weekend'],
    'In two days of talks, days after the storm, day by day, to this day.': [],
    'The last week of March and the last two days of the talks.': [],
  });
});

describe('relative-date in other spellings', () => {
  foundIn({
    'LAST WEEK it rained, and last\u00a0week.': ['LAST WEEK', 'last week'],
    'In last-week’s vote and Yesterday’s.': ['last-week', 'Yesterday'],
    'To-day and to-morrow, from day to day.': ['To-day', 'to-morrow'],
    'It was “last week”, she said.': ['last week'],
    'The programme “Today” and the words “we met last week”.': [],
    'It is in USAToday and at today.com.': [],
    'See https://example.org/2024/today/last-week and https://www.example.org/tomorrow today.': ['today'],
  });

  test('the names of people and sources are no dates', () => {
    const changes = {
      [at.source]: edit(['name: TASS', 'name: Russia Today']),
      [at.person]: edit(['[Vladimir Putin]', '[Vladimir Putin, Friday Vale]']),
      [at.article]: says('Friday Vale told Russia Today, Russia’s state-owned news agency, today.[^call]'),
    };
    expect(problemsOf(writeSite(changes))).toEqual([error('22:66', 'today')]);
  });
});

describe('relative-date of a weekday', () => {
  foundIn({
    'They met on Monday.': ['on Monday'],
    'They voted Tuesday.': ['Tuesday'],
    'She said Monday night that it ends.': ['Monday night'],
    'By Friday it ended, from Monday, in this past Friday’s session.': ['By Friday', 'from Monday', 'this past Friday'],
    'They met on Monday 3 times.': ['on Monday'],
    'They met on Monday. On 26 December 2022 it ended.': ['on Monday'],
    'They met on Monday. 5 March 2024 was too late. It ended on 5 March 2024. Monday, she said.': [
      'on Monday',
      'Monday',
    ],
    'On 5 March 2024, Monday’s storm ended.': ['Monday'],
    'The shop opens Monday–Friday.': ['Monday', 'Friday'],
  });

  foundIn({
    'On Monday 26 December 2022, on Monday, 26 December, on Monday, December 26, on Monday, Dec. 26 they met.': [],
    'On Monday the 26th of December and on Monday (2022-12-26) they met.': [],
    'On Wednesday, Dec 6, and on Wednesday (6 December).': [],
    'On Monday evening, 26 December 2022.': [],
    'From Monday 4 to Friday 8 March 2024, and on Monday and Tuesday, 4 and 5 March 2024.': [],
    'Monday, 26 December 2022, was a Monday.': [],
    'The Monday after Easter and the Friday before it.': [],
    'On Mondays, every Monday, the first Tuesday of November, the following Friday.': [],
    'On Good Friday, Black Friday and Bloody Sunday, in the Sunday Times.': [],
  });
});

describe('relative-date by the words of site.yaml and of other languages', () => {
  const site = (more: string) => (text: string) => `${text}${more}\n`;
  testCases({
    'words that site.yaml adds': [
      { [at.site]: site('relativeWords: [the other day]'), [at.article]: says('They met the other\nday.[^call]') },
      [error('22:10', 'the other day')],
    ],
    'names that site.yaml exempts': [
      { [at.site]: site('notRelative: [USA Today]'), [at.article]: says('USA Today has it today.[^call]') },
      [error('22:18', 'today')],
    ],
    'the words of the entry’s own language': [
      {
        'src/words/de.yaml': german,
        [at.article]: both(
          edit(['title: P', 'lang: de\ntitle: P']),
          says('Heute, today, am Montag und am Montag, 26. Dezember.[^call]'),
        ),
      },
      [error('23:1', 'Heute'), error('23:15', 'am Montag')],
    ],
  });
});

describe('relative-date in the frontmatter', () => {
  const warning = (place: string, words: string) =>
    `content/articles/talks.mdx:${place}  warning  relative-date  "${words}" shifts with the day it is read: write the date here`;
  const lists = `known:
  - { text: They met yesterday., cite: call }
unknown:
  - text: What comes tomorrow.
    cite: call
    resolved: { date: 2022-12-30, text: It came this week., cite: call }
disputed:
  - text: What was said last year.
    sides: [{ text: Nothing today., cite: call }, { text: "“Much today.”", cite: call }]
outcome:
  - { date: 2022-12-30, text: '[They](https://example.org/today) met., last month', cite: call }
citations:`;
  testCases({
    'of an article: a warning': [
      {
        [at.article]: edit(
          ['title: Putin has called', 'title: Putin has called today'],
          ['What was said.', 'What was said last week.'],
          ['- Two.', '- Two next week.'],
          ['citations:', lists],
        ),
      },
      [
        warning('2:8', 'today'),
        warning('3:14', 'last week'),
        warning('10:5', 'next week'),
        warning('13:13', 'yesterday'),
        warning('15:11', 'tomorrow'),
        warning('17:41', 'this week'),
        warning('19:11', 'last year'),
        warning('20:21', 'today'),
        warning('22:31', 'last month'),
      ],
    ],
    'in an event of a background: a warning': [
      { [at.background]: edit(['They sign a contract.', 'Today they sign a contract.']) },
      [
        'content/background/neighbours.mdx:10:11  warning  relative-date  "Today" shifts with the day it is read: write the date here',
      ],
    ],
  });
});
