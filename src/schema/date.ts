import { z } from 'astro/zod';

/**
 * Calendar dates in a part of EDTF (ISO 8601-2:2019): `2022-02-04`, `2022-02`, `2022`, each with an optional `~` for
 * "about", and `a/b` for an interval. No times, no zones.
 */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** A date as precise as its text: the earliest and the latest day that it can mean, both as `YYYY-MM-DD`. */
export interface DateSpan {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
  readonly about: boolean;
}

/** Reads an EDTF date; `undefined` for what is none, impossible days included. */
export function parseDate(edtf: string): DateSpan | undefined {
  const [first = '', second, ...rest] = edtf.split('/');
  if (second === undefined) return parsePoint(first);
  const from = parsePoint(first);
  const to = parsePoint(second);
  if (rest.length > 0 || !from || !to || from.earliest > to.latest) return undefined;
  return { edtf, earliest: from.earliest, latest: to.latest, precision: 'interval', about: from.about || to.about };
}

function parsePoint(edtf: string): DateSpan | undefined {
  const match = POINT.exec(edtf);
  if (!match) return undefined;
  const [, year = '', month, day, tilde] = match;
  const earliest = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const latest = `${year}-${month ?? '12'}-${day ?? lastDayOf(year, month ?? '12')}`;
  // The first year of this calendar is 1: programs that read `0000` show the year before it, or none.
  if (year === '0000' || !isDay(earliest)) return undefined;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { edtf, earliest, latest, precision, about: tilde === '~' };
}

function lastDayOf(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(8, 10);
}

/** Whether there is a day, `YYYY-MM-DD`. Pages ask for thousands: most days are in every month. */
function isDay(day: string): boolean {
  const [month, number] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  if (month < 1 || month > 12 || number < 1) return false;
  return number <= 28 || number <= Number(lastDayOf(day.slice(0, 4), day.slice(5, 7)));
}

const WITH_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d/;

const YEAR_0 = /^0(?:000)?(?![^-~/])|\/0000(?![^-~])/;

/** Three numbers with the year first or last, as dates are written elsewhere: "3/5/2024", "5.3.2024", "2024-3-5". */
const NUMBERS = /^(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./](\d{4}))$/;

function dateProblem(value: unknown, example: string): string {
  const text = String(value);
  const bare = text.replaceAll(/^[“”„«»‘’"']+|[“”„«»‘’"']+$/g, '');
  if (bare !== text && parseDate(bare)) return `"${text}" has quotation marks that are part of it: write ${bare}`;
  if (WITH_TIME.test(text)) return `"${text}" has a time; write the day alone, as in ${example}`;
  if (parseDate(text)) return `"${text}" is not one full day; write it as in ${example}`;
  if (YEAR_0.test(text)) return `"${text}" is in a year 0, which there never was; the first year is 0001`;
  // YAML reads the zeros of a bare year away.
  if (/^[1-9]\d{0,2}$/.test(text))
    return `"${text}" has not the four digits of a year; write it in quotes, "${text.padStart(4, '0')}"`;
  const [from = '', to = ''] = text.split('/');
  if (parseDate(`${to}/${from}`)) return `"${text}" ends before it begins; write the earlier date first, ${to}/${from}`;
  const meant = daysMeantBy(text);
  if (meant.length > 0)
    return `"${text}" is not how dates are written here; write ${meant.join(' or ')}, as in ${example}`;
  return `"${text}" is not a date that exists; write it as in ${example}`;
}

/** The days that a date in numbers can mean. */
function daysMeantBy(text: string): string[] {
  const [, year, month = '', day = '', first = '', second = '', lastYear] = NUMBERS.exec(text) ?? [];
  const orders =
    year === undefined
      ? [
          [lastYear, first, second],
          [lastYear, second, first],
        ]
      : [[year, month, day]];
  const days = orders.map((parts) => parts.map((part) => (part ?? '').padStart(2, '0')).join('-'));
  return [...new Set(days)].filter((each) => parseDate(each)?.edtf !== text && parseDate(each)?.precision === 'day');
}

/** A date of any precision. YAML reads a bare year as a number; both spellings give the same string. */
export const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine((value) => parseDate(value) !== undefined, {
    error: ({ input }) => dateProblem(input, '2022-02-04, 2022-02, 2022, 1960~ (about) or 1989-05-15/1989-05-18'),
  }),
);

/** A full day, `YYYY-MM-DD`. */
export const day = z.string().refine((value) => parseDate(value)?.precision === 'day' && !value.endsWith('~'), {
  error: ({ input }) => dateProblem(input, '2022-12-26'),
});
