import { expect, test } from 'vitest';
import { dateInWords, machineDate } from '../../src/model/date-in-words.ts';

test.each([
  ['2022-02-04', '4 February 2022'],
  ['2022-02', 'February 2022'],
  ['2022', '2022'],
  ['1960~', 'about 1960'],
  ['1989-05-15/1989-05-18', '15–18 May 1989'],
  ['2000-05-07/2008-05', '7 May 2000 – May 2008'],
])('%s reads "%s"', (edtf, words) => {
  // CLDR changes the spaces around a dash from version to version.
  const dashed = (text: string) => text.replaceAll(/\s*–\s*/g, '–');
  expect(dashed(dateInWords(edtf, 'en-GB', 'about {date}'))).toBe(dashed(words));
});

test('a date that does not exist is refused', () => {
  expect(() => dateInWords('2022-02-30', 'en-GB', '{date}')).toThrow('"2022-02-30" is not a date');
});

test.each([
  ['2022-02-04', '2022-02-04'],
  ['2022-02', '2022-02'],
  ['1960~', '1960'],
  ['1989-05-15/1989-05-18', '1989-05-15'],
])('the machine reads %s as %s', (edtf, datetime) => {
  expect(machineDate(edtf)).toBe(datetime);
});
