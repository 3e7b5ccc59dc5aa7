import { expect, test } from 'vitest';
import { isLeftOut, leaveOutBy } from '../../src/content/leave-out.ts';

test('a file is left out by its path and by what would come out, as the build decides that is going on', () => {
  leaveOutBy(() => true);
  const asked: string[] = [];
  leaveOutBy((path, sum) => {
    asked.push(`${path} ${sum}`);
    return sum === 'same';
  });
  expect(isLeftOut('/articles/x.html', 'same')).toBe(true);
  expect(isLeftOut('/articles/x.html', 'other')).toBe(false);
  expect(asked).toEqual(['articles/x.html same', 'articles/x.html other']);
});
