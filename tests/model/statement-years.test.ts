import { describe, expect, test } from 'vitest';
import type { AttributedStatement } from '../../src/model/statement-index.ts';
import { firstStatements, statementsOnPage, yearInWords, yearPageNames } from '../../src/model/statement-years.ts';
import { english } from '../share/english.ts';

const said = (...dates: readonly (string | undefined)[]): AttributedStatement[] =>
  dates.map((date) => ({
    statement: { parts: [{ text: 'It was said.' }], cites: [], prints: [] },
    entry: { kind: 'articles', id: 'a', title: 'A', lang: 'en' },
    citations: [],
    date,
  }));
const inYear = (year: number, count: number) => said(...Array.from({ length: count }, () => `${year}-05-05`));
const counts = (statements: readonly AttributedStatement[]) =>
  firstStatements(statements).years.map(({ id, count }) => [id, count]);

describe('statements by year', () => {
  test('a date belongs to the year that it begins in, and what has none comes last', () => {
    expect(counts(said('2023-01', '2022-12-31/2023-01-02', '2022~', undefined))).toEqual([
      ['2023', 1],
      ['2022', 2],
      ['undated', 1],
    ]);
  });

  test('after forty years the rest stands together', () => {
    const years = Array.from({ length: 60 }, (_, index) => `${2020 - index}`);
    const made = firstStatements(said(...years, undefined)).years;
    expect(made).toHaveLength(41);
    expect(made.slice(38).map(({ id, count }) => [id, count])).toEqual([
      ['1982', 1],
      ['earlier', 21],
      ['undated', 1],
    ]);
    expect(made.slice(38).map((year) => yearInWords(year, english))).toEqual([
      '1982',
      '1981 and before',
      'no date recorded',
    ]);
    expect(counts(said(...years.slice(0, 40)))).toHaveLength(40);
  });
});

describe('a page has at most fifty', () => {
  test('all while they fit', () => {
    const statements = [...inYear(2022, 40), ...inYear(2021, 10)];
    expect(firstStatements(statements).shown.map(({ items }) => items.length)).toEqual([40, 10]);
    expect(yearPageNames(statements)).toEqual([]);
  });

  test('else the first of each year, and a page for every fifty of a year', () => {
    const statements = [...inYear(2022, 120), ...inYear(2021, 3), ...inYear(2020, 30)];
    expect(firstStatements(statements).shown.map(({ items }) => items.length)).toEqual([16, 3, 16]);
    expect(yearPageNames(statements)).toEqual(['2022', '2022-2', '2022-3', '2021', '2020']);
    const last = statementsOnPage(statements, '2022-3');
    expect([last.year.id, last.year.count, last.items.length, last.page]).toEqual(['2022', 120, 20, 3]);
    expect(last.years.map(({ id }) => id)).toEqual(['2022', '2021', '2020']);
  });

  test('of what has no page nothing is made up', () => {
    expect(() => statementsOnPage(inYear(2022, 120), '2022-4')).toThrow('There is no page "2022-4" of statements.');
  });
});
