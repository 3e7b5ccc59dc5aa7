import { expect, test } from 'vitest';
import { isoDate, isoInterval } from '../../../src/share/linked-data/iso-date.ts';

test.each(['2022-02-04', '2022-02', '2022'])('%s is as precise as it is known', (date) => {
  expect(isoDate(date)).toBe(date);
});

test.each(['1960~', '1989-05-15/1989-05-18', '', undefined])('%s cannot be said exactly, and is left out', (date) => {
  expect(isoDate(date)).toBeUndefined();
});

test('an interval runs from the earliest day that any of its dates can mean to the latest', () => {
  expect(isoInterval(['1991', '1969-03~', '2022-02-04', '2021/2022-03'])).toBe('1969-03-01/2022-03-31');
});

test('no dates make no interval', () => {
  expect(isoInterval([])).toBeUndefined();
});
