import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at, edit, writeSite, type Changes } from './small-site.ts';

const command = join(process.cwd(), 'src/cli/check.ts');

function check(changes: Changes, ...options: string[]) {
  const cwd = writeSite(changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const LEGEND = [
  'Statements that rest on one source, on state-controlled sources or on government offices and nothing else;',
  '"no link": the citations of the statements that have none. A total counts each source once.',
];

const source = (name: string, kind: string, ownership: string) =>
  `name: ${name}\nkind: ${kind}\nownership: ${ownership}\nwords: words of ${name}\nnote: Good.\n`;

const figures = `---
title: The figures are out
draft: true
description: How much was traded.
date: 2022-12-27
source: customs
people: []
background: neighbours
summary: ['One.[^figures]', 'Two.[^figures]', 'Three.[^figures]']
citations:
  figures: { source: customs, describes: Figures }
  report: { by: putin, source: reuters, via: [tass], title: A report, url: https://reuters.com/1 }
---

It was much.[^figures] It was more.[^figures][^report] It was most.[^report][^gas]
`;

test('a report has a row for each article, and totals', () => {
  const { status, stdout } = check(
    {
      'content/sources/customs.yaml': source('Customs', 'government-office', 'government'),
      'content/sources/reuters.yaml': source('Reuters', 'news-agency', 'private'),
      'content/articles/figures.mdx': figures,
    },
    '--report',
  );
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    '9 files, no problems',
    '',
    'article          statements  sources  state-controlled  private  government  one source  state alone  government alone  no link',
    'figures (draft)           3        3                 1        1           1           1            0                 1        2',
    'talks                     3        1                 1        0           0           3            3                 0        1',
    'total                     6        3                 1        1           1           4            3                 1        3',
    '',
    ...LEGEND,
    '',
  ]);
});

test('an article with errors is not counted, and its row says so', () => {
  const { status, stdout } = check({ [at.article]: edit(['date: 2022-12-26', 'date: 2022-12-32']) }, '--report');
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'content/articles/talks.mdx:4:7  error  invalid-value  "date": "2022-12-32" is not a date that exists; write it as in 2022-12-26',
    '1 error, 0 warnings in 6 files',
    '',
    'article  statements  sources  one source  state alone  government alone  no link',
    'talks    errors: not counted',
    'total             0        0           0            0                 0        0',
    '',
    ...LEGEND,
    '',
  ]);
});

test('without the option there is no report', () => {
  expect(check({}).stdout).toBe('6 files, no problems\n');
});

test('any other option is refused', () => {
  expect(check({}, '--repot')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no option "--repot". Did you mean "--report"?\nAll that it can do: npm run check -- --help\n',
  });
});
