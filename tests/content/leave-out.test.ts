import { expect, test } from 'vitest';
import { leaveOutBy, leaveOutEarly } from '../../src/content/leave-out.ts';

test('what is decided early about a file is not decided again, and what would come out otherwise is', () => {
  const asked: string[] = [];
  const leaveOut = leaveOutBy((path, sum) => {
    asked.push(`${path} ${sum}`);
    return sum === 'same';
  });
  leaveOutEarly('/articles/x.html', 'same');
  expect(asked).toEqual(['articles/x.html same']);
  expect(leaveOut('articles/x.html', 'same')).toBe(true);
  expect(asked).toHaveLength(1);
  expect(leaveOut('articles/x.html', 'other')).toBe(false);
  expect(asked).toEqual(['articles/x.html same', 'articles/x.html other']);
});

test('a build asks what leaves files out of it, and not of the one before', () => {
  const first: string[] = [];
  leaveOutBy((path) => first.push(path) > 0);
  const leaveOut = leaveOutBy(() => false);
  leaveOutEarly('/index-2.html', 'same');
  expect(leaveOut('index-2.html', 'same')).toBe(false);
  expect(first).toEqual([]);
});
