import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { at, body, both, edit, testCases, type Case } from '../small-site.ts';

/** An article whose second paragraph, on line 22, is this text. */
const says = (text: string) => body(`Putin has called.[^call]\n\n${text}`);

const error = (place: string, words: string) =>
  `content/articles/talks.mdx:${place}  error  relative-date  "${words}" shifts with the day it is read: write the date, or <When date="2022-12-21">${words}</When>`;

const german = readFileSync('src/words/en.yaml', 'utf8').replace(
  /\nrelative:\n[^]*?\n\n/,
  '\nrelative:\n  words: [heute]\n  weekdays: [Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag]\n  onWeekday: ["am {weekday}"]\n\n',
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
      '> We met yesterday.[^call]\n\nHe said “we met last week” and "today" in `today`.[^call]',
    ),
    'not in the title of a cited page': [{ [at.article]: edit(['title: The call', 'title: A call this week']) }, []],
    'not in a comment': article('{/* Look again tomorrow. */}\n\nIt ends.[^call]'),
  });
});

describe('relative-date of a weekday', () => {
  testCases({
    'without its date': article('They met on Monday.[^call]', error('22:10', 'on Monday')),
    'with a number that is no date': article('They met on Monday 3 times.[^call]', error('22:10', 'on Monday')),
    'with a date in another sentence': article(
      'They met on Monday. On 26 December 2022 it ended.[^call]',
      error('22:10', 'on Monday'),
    ),
    'not with its date': article(
      'On Monday 26 December 2022, on Monday, 26 December, on Monday, December 26, on Monday, Dec. 26, on Monday the 26th of December and on Monday (2022-12-26) they met.[^call]',
    ),
    'not by itself': article('Monday, 26 December 2022, was a Monday.[^call]'),
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
