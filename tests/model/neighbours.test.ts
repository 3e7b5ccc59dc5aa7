import { expect, test } from 'vitest';
import { neighbours } from '../../src/model/neighbours.ts';

test.each([
  [0, [], ['b', 'c']],
  [2, ['a', 'b'], ['d', 'e']],
  [3, ['b', 'c'], ['e', 'f']],
  [5, ['d', 'e'], []],
])('around place %i', (place, before, after) => {
  expect(neighbours(['a', 'b', 'c', 'd', 'e', 'f'], place, 2)).toEqual({ before, after });
});
