import { expect, test } from 'vitest';
import { recordedDay } from '../../src/model/recorded-day.ts';

const recordings = [
  { date: '2027-03-01', texts: 'aaaaaa bbbbbb' },
  { date: '2027-03-05', texts: 'cccccc aaaaaa', changes: 'dddddd' },
  { date: '2027-03-06', changes: 'eeeeee' },
];
const day = recordedDay({ of: 'passages', order: 'ffffff', recordings });

test('a text has the day of the first recording that has it', () => {
  expect([day(['aaaaaa']), day(['cccccc'])]).toEqual(['2027-03-01', '2027-03-05']);
});

test('several have the day on which all of them were there', () => {
  expect(day(['aaaaaa', 'cccccc', 'bbbbbb'])).toBe('2027-03-05');
});

test('what is not recorded has none, and neither has anything where nothing was published', () => {
  expect([day(['aaaaaa', 'zzzzzz']), day(['dddddd'])]).toEqual([undefined, undefined]);
  expect(recordedDay(undefined)(['aaaaaa'])).toBeUndefined();
});

test('a record of an earlier version gives the day of the first publication', () => {
  expect(recordedDay({ order: 'ffffff', recordings })(['zzzzzz'])).toBe('2027-03-01');
});
