import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/checks/problem.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { at, both, edit, testCases, writeSite } from '../small-site.ts';

describe('before-article', () => {
  const error = (place: string, key: string, date: string) =>
    `content/articles/talks.mdx:${place}  error  before-article  "${key}" has a date, ${date}, before that of the article, 2022-12-26: what was known by then belongs to the text, else one of the dates is wrong`;
  const outcome = (date: string) =>
    edit(['citations:', `outcome:\n  - date: ${date}\n    text: It ends.\n    cite: call\ncitations:`]);
  const lists = (date: string) =>
    edit([
      'citations:',
      `unknown:
  - text: What comes.
    cite: call
    resolved: { date: ${date}, text: It came., cite: call }
disputed:
  - text: What was said.
    sides: [{ text: Much., cite: call }, { text: Nothing., cite: call }]
    resolved: { date: ${date}, text: It was found., cite: call }
citations:`,
    ]);
  testCases({
    'an outcome': [{ [at.article]: outcome('2022-12-25') }, [error('13:11', 'outcome', '2022-12-25')]],
    'an outcome of a year': [{ [at.article]: outcome('2021') }, [error('13:11', 'outcome', '2021')]],
    'an outcome of the same day': [{ [at.article]: outcome('2022-12-26') }, []],
    'an outcome that may have come after it': [{ [at.article]: outcome('2022-12') }, []],
    'an outcome of about a date': [{ [at.article]: outcome('2021~') }, []],
    'what resolved it': [
      { [at.article]: lists('2022-12-01') },
      [error('15:23', 'unknown', '2022-12-01'), error('19:23', 'disputed', '2022-12-01')],
    ],
    'what resolved it after': [{ [at.article]: lists('2022-12-27') }, []],
  });
});

describe('later-source', () => {
  const warning = (place: string, id: string, date: string) =>
    `content/articles/talks.mdx:${place}  warning  later-source  "${id}" is of ${date}, later than the article, 2022-12-26, which keeps to what was known that day: cite an earlier source, or say it in "outcome"`;
  const called = edit(['One.[^gas]', 'One.[^call]'], ['Two.[^gas]', 'Two.[^call]'], ['Three.[^gas]', 'Three.[^call]']);
  const gas = (date: string) => edit(['describes: Figures for gas', `describes: Figures for gas\n    date: ${date}`]);
  testCases({
    'of the background, in the body': [
      { [at.background]: gas('2023-05'), [at.article]: called },
      [warning('20:41', 'gas', '2023-05')],
    ],
    'a year': [{ [at.background]: gas('2023'), [at.article]: called }, [warning('20:41', 'gas', '2023')]],
    'in a line of the summary, of several uses the first': [
      { [at.background]: gas('2023-05') },
      [warning('9:9', 'gas', '2023-05')],
    ],
    'of its own, in what was known and at its first use alone': [
      {
        [at.article]: edit(
          ['title: The call', 'title: The call\n    date: 2023-01-01'],
          ['citations:', 'known:\n  - text: They talked.\n    cite: call\ncitations:'],
        ),
      },
      [warning('14:11', 'call', '2023-01-01')],
    ],
    'of the same day or year': [
      {
        [at.background]: gas('2022'),
        [at.article]: edit(['title: The call', 'title: The call\n    date: 2022-12-26']),
      },
      [],
    ],
    'in what came after': [
      {
        [at.article]: edit(
          [
            '    url: https://tass.com/1',
            '    url: https://tass.com/1\n  end:\n    source: tass\n    title: The end\n    date: 2023-01-01',
          ],
          [
            'citations:',
            `unknown:
  - text: What comes.
    cite: call
    resolved: { date: 2023-01-01, text: It came., cite: end }
outcome:
  - { date: 2023-01-01, text: It ends., cite: end }
citations:`,
          ],
        ),
      },
      [],
    ],
  });
});

describe('repeated-source', () => {
  const other = 'name: Mirror\nkind: newspaper\nownership: private\nwords: a newspaper\nnote: Good.\n';
  const error = (place: string, id: string) =>
    `content/articles/talks.mdx:${place}  error  repeated-source  "${id}" stands in the chain of "call" already: a source relays what it has from another, so remove it here`;
  const via = (list: string) => ({
    'content/sources/mirror.yaml': other,
    'content/sources/copy.yaml': other.replace('Mirror', 'Copy'),
    [at.article]: edit(['by: putin', `by: putin\n    via: ${list}`]),
  });
  testCases({
    'twice among those who relayed it': [via('[mirror, mirror]'), [error('15:19', 'mirror')]],
    'twice with another between': [via('[mirror, copy, mirror]'), [error('15:25', 'mirror')]],
    'the source itself': [via('[mirror, tass]'), [error('15:19', 'tass')]],
    'each once': [via('[mirror, copy]'), []],
    'in a background': [
      { [at.background]: edit(['source: tass', 'source: tass\n    via: [tass]']) },
      [
        'content/background/neighbours.mdx:7:11  error  repeated-source  "tass" stands in the chain of "gas" already: a source relays what it has from another, so remove it here',
      ],
    ],
  });
});

describe('unknown-ownership', () => {
  testCases({
    'nobody knows': [
      { [at.source]: edit(['state-controlled', 'unknown']) },
      [
        'content/sources/tass.yaml:3:12  warning  unknown-ownership  nobody knows so far who owns or pays for this source: look for it before the source is cited',
      ],
    ],
  });
});

describe('future-article', () => {
  const problems = (today: string, day = '2022-12-26') =>
    checkContent(writeSite({ [at.article]: both(edit(['2022-12-26', day])) }), today).map(formatProblem);

  test('a day that is yet to come', () => {
    expect(problems('2022-12-25')).toEqual([
      'content/articles/talks.mdx:4:7  warning  future-article  the day of the news, 2022-12-26, is yet to come: it is 2022-12-25 now',
    ]);
  });

  test('not today, and not a day that is no day', () => {
    expect(problems('2022-12-26')).toEqual([]);
    expect(problems('2022-12-25', '2022-12-32')).toHaveLength(1);
  });
});
