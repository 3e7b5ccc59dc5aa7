import { expect, test } from 'vitest';
import { monthColumns } from '../../src/model/month-columns.ts';

test('a month has a column as high as its count, and a month without articles none', () => {
  expect(monthColumns([10, 0, 5], 10)).toBe('M0 8v-8h0.85v8M2 8v-4h0.85v4');
});

test('a month with a little shows a sliver', () => {
  expect(monthColumns([1], 1000)).toBe('M0 8v-0.5h0.85v0.5');
});

test('a year without articles is empty', () => {
  expect(
    monthColumns(
      Array.from({ length: 12 }, () => 0),
      0,
    ),
  ).toBe('');
});
