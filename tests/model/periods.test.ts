import { describe, expect, test } from 'vitest';
import { datedPage } from '../../src/model/dated-list.ts';
import { pageByPeriods, periodInWords, periodsOf, shortPeriodInWords, yearsOf } from '../../src/model/periods.ts';
import { english } from '../share/english.ts';

const dated = (...dates: readonly (string | undefined)[]) => dates.map((date) => ({ date }));
const many = (count: number, date: string | undefined) => Array.from({ length: count }, () => ({ date }));
const counted = (periods: readonly { readonly id: string; readonly count: number }[]) =>
  periods.map(({ id, count }) => [id, count]);

describe('years', () => {
  test('a date belongs to the year that it begins in, and what has none comes last', () => {
    expect(counted(yearsOf(dated('2023-01', undefined, '2022-12-31/2023-01-02', '2022~')))).toEqual([
      ['2023', 1],
      ['2022', 2],
      ['undated', 1],
    ]);
  });

  test('after forty the rest stands together', () => {
    const years = Array.from({ length: 60 }, (_, index) => `${2020 - index}`);
    const made = yearsOf(dated(...years, undefined));
    expect(made).toHaveLength(41);
    expect(counted(made.slice(38))).toEqual([
      ['1982', 1],
      ['earlier', 21],
      ['undated', 1],
    ]);
    expect(made.slice(38).map((year) => periodInWords(year, english))).toEqual([
      '1982',
      '1981 and before',
      'no date recorded',
    ]);
    expect(yearsOf(dated(...years.slice(0, 40)))).toHaveLength(40);
  });
});

describe('periods', () => {
  test('a year that is longer than a page is read by months, and what is known of the year alone comes after them', () => {
    const list = [
      ...many(30, '2022-03-09'),
      ...dated('2022-02-27/2022-03-02', '2022-02~', '2022'),
      ...many(20, '2022-01-01'),
      ...many(50, '2021-05'),
    ];
    const made = periodsOf(list);
    expect(counted(made)).toEqual([
      ['2022-03', 30],
      ['2022-02', 2],
      ['2022-01', 20],
      ['2022', 1],
      ['2021', 50],
    ]);
    expect(made.map((period) => periodInWords(period, english))).toEqual([
      'March 2022',
      'February 2022',
      'January 2022',
      '2022',
      '2021',
    ]);
    expect(made.map((period) => shortPeriodInWords(period, english))).toEqual([
      'March',
      'February',
      'January',
      '2022',
      '2021',
    ]);
  });

  test('years before those that stand alone have no months, nor has what has no date', () => {
    const years = Array.from({ length: 45 }, (_, index) => `${2020 - index}`);
    const list = [...dated(...years), ...many(60, '1970-05-05'), ...many(60, undefined)];
    expect(counted(periodsOf(list).slice(-2))).toEqual([
      ['earlier', 66],
      ['undated', 60],
    ]);
  });

  test('a page has its part of each, and each says on which page it begins', () => {
    const periods = periodsOf([...many(30, '2022-03-09'), ...many(80, '2022-02-05'), ...many(5, '2021')]);
    const pages = [1, 2, 3].map((page) =>
      pageByPeriods(periods, page).shown.map(({ period, items }) => [period.id, items.length]),
    );
    expect(pages).toEqual([
      [
        ['2022-03', 30],
        ['2022-02', 20],
      ],
      [['2022-02', 50]],
      [
        ['2022-02', 10],
        ['2021', 5],
      ],
    ]);
    expect(pageByPeriods(periods, 2).placed.map(({ id, page }) => [id, page])).toEqual([
      ['2022-03', 1],
      ['2022-02', 1],
      ['2021', 3],
    ]);
  });

  test('none of it begins on a page before it, where one ends with its page', () => {
    const { placed } = pageByPeriods(periodsOf([...many(50, '2022'), ...many(2, '2021')]), 1);
    expect(placed.map(({ id, page }) => [id, page])).toEqual([
      ['2022', 1],
      ['2021', 2],
    ]);
  });
});

describe('a list of dated entries', () => {
  test('that fits on a page is not parted', () => {
    const { shown, years, months } = datedPage([...many(30, '2022-03-09'), ...many(20, '2021-03-09')], 1);
    expect([shown.length, shown[0]?.items.length, shown[0]?.period, years, months]).toEqual([1, 50, undefined, [], []]);
  });

  const list = [...many(30, '2022-03-09'), ...many(60, '2022-02-05'), ...many(40, '2021-08-01'), ...many(2, undefined)];

  test('leads to where each year begins, and to the months of the year with which the page begins', () => {
    const years = (page: number) =>
      datedPage(list, page).years.map(({ year, begins }) => [year.id, year.count, begins.id, begins.page]);
    const expected = [
      ['2022', 90, '2022-03', 1],
      ['2021', 40, '2021', 2],
      ['undated', 2, 'undated', 3],
    ];
    expect([1, 2, 3].map(years)).toEqual([expected, expected, expected]);
    expect([1, 2, 3].map((page) => datedPage(list, page).months.map(({ id }) => id))).toEqual([
      ['2022-03', '2022-02'],
      ['2022-03', '2022-02'],
      [],
    ]);
  });

  test('has as few ways on each page, however long it is', () => {
    const long = Array.from({ length: 60 * 12 * 40 }, (_, index) => {
      const month = 60 * 12 - 1 - Math.floor(index / 40);
      return { date: `${1960 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05` };
    });
    const { years, months, shown } = datedPage(long, 226);
    expect([years.length, months.length]).toEqual([40, 12]);
    expect(shown.reduce((sum, { items }) => sum + items.length, 0)).toBe(50);
  });
});
