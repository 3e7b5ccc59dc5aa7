import { describe, expect, test } from 'vitest';
import { date, day, parseDate } from '../../src/schema/date.ts';

describe('parseDate', () => {
  test.each([
    ['2022-02-04', '2022-02-04', '2022-02-04', 'day', false],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
    ['2022-02', '2022-02-01', '2022-02-28', 'month', false],
    ['2022', '2022-01-01', '2022-12-31', 'year', false],
    ['1960~', '1960-01-01', '1960-12-31', 'year', true],
    ['2022-02~', '2022-02-01', '2022-02-28', 'month', true],
    ['1989-05-15/1989-05-18', '1989-05-15', '1989-05-18', 'interval', false],
    ['1989/1991-02~', '1989-01-01', '1991-02-28', 'interval', true],
    ['0033-04', '0033-04-01', '0033-04-30', 'month', false],
  ])('%s runs from %s to %s', (edtf, earliest, latest, precision, about) => {
    expect(parseDate(edtf)).toEqual({ edtf, earliest, latest, precision, about });
  });

  test.each([
    ['2022-02-30', 'a day that does not exist'],
    ['2023-02-29', 'a leap day without a leap year'],
    ['2022-13', 'a month that does not exist'],
    ['2022-00-10', 'no month'],
    ['2022-2-4', 'digits left out'],
    ['22', 'half a year'],
    ['0000', 'the year before the first'],
    ['0000-05-01', 'a day of it'],
    ['0000/0001', 'an interval from it'],
    ['2022-12-26T10:00', 'a time'],
    ['1991/1989', 'an end before its start'],
    ['1989/', 'no end'],
    ['1989/1990/1991', 'two ends'],
    [' 2022', 'a space'],
    ['', 'nothing'],
  ])('%j is no date: %s', (edtf) => {
    expect(parseDate(edtf)).toBeUndefined();
  });
});

describe('date', () => {
  test('takes a bare year as YAML reads it', () => {
    expect(date.parse(2022)).toBe('2022');
  });

  test('says of a wrong one how to write it', () => {
    expect(date.safeParse('4 February 2022').error?.issues[0]?.message).toBe(
      '"4 February 2022" is not a date that exists; write it as in 2022-02-04, 2022-02, 2022, 1960~ (about) or 1989-05-15/1989-05-18',
    );
  });
});

test.each([0, '0000', '0000-05-01', '0000~', '0000/0012'])('there was no year 0: %j', (value) => {
  expect(date.safeParse(value).error?.issues[0]?.message).toBe(
    `"${value}" is in a year 0, which there never was; the first year is 0001`,
  );
});

test('a year of fewer than four digits is written in quotes', () => {
  expect(date.safeParse(33).error?.issues[0]?.message).toBe(
    '"33" has not the four digits of a year; write it in quotes, "0033"',
  );
});

test('an interval that ends before it begins', () => {
  expect(date.safeParse('1991/1989').error?.issues[0]?.message).toBe(
    '"1991/1989" ends before it begins; write the earlier date first, 1989/1991',
  );
});

describe('day', () => {
  test.each([
    ['2022-12', '"2022-12" is not one full day; write it as in 2022-12-26'],
    ['2022-12-26~', '"2022-12-26~" is not one full day; write it as in 2022-12-26'],
    ['2022-12-26/2022-12-27', '"2022-12-26/2022-12-27" is not one full day; write it as in 2022-12-26'],
    ['2022-02-30', '"2022-02-30" is not a date that exists; write it as in 2022-12-26'],
    ['25.12.2022', '"25.12.2022" is not how dates are written here; write 2022-12-25, as in 2022-12-26'],
    ['2022-3-5', '"2022-3-5" is not how dates are written here; write 2022-03-05, as in 2022-12-26'],
    ['3/5/2022', '"3/5/2022" is not how dates are written here; write 2022-03-05 or 2022-05-03, as in 2022-12-26'],
    ['30/2/2022', '"30/2/2022" is not a date that exists; write it as in 2022-12-26'],
    ['2022-12-26 10:00:00', '"2022-12-26 10:00:00" has a time; write the day alone, as in 2022-12-26'],
  ])('refuses %s', (value, message) => {
    expect(day.safeParse(value).error?.issues[0]?.message).toBe(message);
  });

  test('takes a full day', () => {
    expect(day.parse('2022-12-26')).toBe('2022-12-26');
  });
});
