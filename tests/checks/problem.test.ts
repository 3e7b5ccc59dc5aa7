import { expect, test } from 'vitest';
import { compareProblems, formatProblem, summarise, type Problem } from '../../src/checks/problem.ts';

const problem: Problem = {
  file: 'content/site.yaml',
  line: 5,
  column: 9,
  level: 'error',
  rule: 'a-rule',
  message: 'what to do',
};
const warning: Problem = { ...problem, level: 'warning' };

test('a problem is one line that begins with its place', () => {
  expect(formatProblem(problem)).toBe('content/site.yaml:5:9  error  a-rule  what to do');
});

test('a problem does not command the terminal that shows it', () => {
  const hostile = { ...problem, file: 'content/a\nb.yaml', message: '"\u001B[2J\u202Eabc" 習 \u200E' };
  expect(formatProblem(hostile)).toBe('content/a\\u000Ab.yaml:5:9  error  a-rule  "\\u001B[2J\\u202Eabc" 習 \\u200E');
});

test.each([
  [[], 41, '41 files, no problems'],
  [[], 1, '1 file, no problems'],
  [[problem, problem, problem, warning], 41, '3 errors, 1 warning in 41 files'],
  [[problem], 2, '1 error, 0 warnings in 2 files'],
  [[warning, warning], 2, '0 errors, 2 warnings in 2 files'],
])('the summary counts (%#)', (problems, files, summary) => {
  expect(summarise(problems, files)).toBe(summary);
});

test('problems are ordered by file, line and column', () => {
  const places = [
    { ...problem, line: 10 },
    { ...problem, line: 5, column: 10 },
    { ...problem, file: 'content/articles/x.mdx', line: 99 },
    problem,
  ];
  expect(places.sort(compareProblems).map(({ line, column }) => `${line}:${column}`)).toEqual([
    '99:9',
    '5:9',
    '5:10',
    '10:9',
  ]);
});
