import { describe, expect, test } from 'vitest';
import { yearsOf } from '../../src/model/periods.ts';
import type { AttributedStatement } from '../../src/model/statement-index.ts';
import { firstStatements, statementsOnPage, yearPageNames } from '../../src/model/statement-years.ts';

const said = (...dates: readonly (string | undefined)[]): AttributedStatement[] =>
  dates.map((date) => ({
    statement: { parts: [{ text: 'It was said.' }], cites: [], prints: [] },
    entry: { kind: 'articles', id: 'a', title: 'A', lang: 'en' },
    citations: [],
    date,
  }));
const inYear = (year: number, count: number) => said(...Array.from({ length: count }, () => `${year}-05-05`));

describe('a page has at most fifty', () => {
  test('all while they fit', () => {
    const statements = [...inYear(2022, 40), ...inYear(2021, 10)];
    expect(firstStatements(yearsOf(statements)).shown.map(({ items }) => items.length)).toEqual([40, 10]);
    expect(yearPageNames(yearsOf(statements))).toEqual([]);
  });

  test('else the first of each year, and a page for every fifty of a year', () => {
    const statements = [...inYear(2022, 120), ...inYear(2021, 3), ...inYear(2020, 30)];
    expect(firstStatements(yearsOf(statements)).shown.map(({ items }) => items.length)).toEqual([16, 3, 16]);
    expect(yearPageNames(yearsOf(statements))).toEqual(['2022', '2022-2', '2022-3', '2021', '2020']);
    const last = statementsOnPage(yearsOf(statements), '2022-3');
    expect([last.year.id, last.year.count, last.page]).toEqual(['2022', 120, 3]);
    expect(last.shown.map(({ period, items }) => [period.id, items.length])).toEqual([['2022-05', 20]]);
    expect(last.years.map(({ id }) => id)).toEqual(['2022', '2021', '2020']);
  });

  test('a page of a year has its months, and where each of the year begins', () => {
    const statements = said(
      ...Array.from({ length: 40 }, () => '2022-05-05'),
      ...Array.from({ length: 40 }, () => '2022-03-01'),
      '2022',
    );
    const { shown, periods } = statementsOnPage(yearsOf(statements), '2022-2');
    expect(shown.map(({ period, items }) => [period.id, items.length])).toEqual([
      ['2022-03', 30],
      ['2022', 1],
    ]);
    expect(periods.map(({ id, count, page }) => [id, count, page])).toEqual([
      ['2022-05', 40, 1],
      ['2022-03', 40, 1],
      ['2022', 1, 2],
    ]);
  });

  test('of what has no page nothing is made up', () => {
    expect(() => statementsOnPage(yearsOf(inYear(2022, 120)), '2022-4')).toThrow(
      'There is no page "2022-4" of statements.',
    );
  });
});
