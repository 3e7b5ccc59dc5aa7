import { parseDate } from '../schema/date.ts';

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * A date in words, as precise as it is known and never shifted by a time zone: "26 December 2022", "February 2022",
 * "15–18 May 1989". `about` is the pattern for an approximate date, with `{date}` where the date goes.
 */
export function dateInWords(edtf: string, locale: string, about: string): string {
  const span = parseDate(edtf);
  if (!span) throw new RangeError(`"${edtf}" is not a date`);
  const [from = '', to] = edtf.split('/').map((point) => point.replace('~', ''));
  const format = (point: string) => formatsOf(locale)[precisionOf(point)];
  const written = to === undefined ? format(from).format(noon(from)) : range(format, from, to);
  return span.about ? about.replace('{date}', written) : written;
}

/** How dates are written in a language, by how precise they are. A format takes longer to make than to use. */
const formatsOf = oncePer((locale: string) => formatsIn(locale, 'long'));

/** The same with short names of months. */
const shortFormatsOf = oncePer((locale: string) => formatsIn(locale, 'short'));

function formatsIn(locale: string, month: 'long' | 'short') {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return { year: format(parts.year), month: format({ ...parts.month, month }), day: format({ ...parts.day, month }) };
}

/** A date as an axis has it, as precise as it is known: "2022", "Feb 2022", "4 Feb 2022". */
export function dateInShort(edtf: string, locale: string): string {
  return shortFormatsOf(locale)[precisionOf(edtf)].format(noon(edtf));
}

/** The value of `<time datetime>` with the date's own precision; HTML has none for an interval, so its first point is given. */
export function machineDate(edtf: string): string {
  return (edtf.split('/')[0] ?? '').replace('~', '');
}

function range(format: (point: string) => Intl.DateTimeFormat, from: string, to: string): string {
  if (precisionOf(from) === precisionOf(to)) return format(from).formatRange(noon(from), noon(to));
  return `${format(from).format(noon(from))} – ${format(to).format(noon(to))}`;
}

function precisionOf(point: string): keyof typeof parts {
  return point.length > 7 ? 'day' : point.length > 4 ? 'month' : 'year';
}

function noon(point: string): Date {
  return new Date(`${parseDate(point)?.earliest ?? point}T12:00:00Z`);
}

/** The name of a month, `2026-11`, where its year is said already: "November". */
export function monthInWords(month: string, locale: string): string {
  return monthFormatOf(locale).format(noon(month));
}

const monthFormatOf = oncePer(
  (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' }),
);

/** The names of the months in a language, in full and short, as they stand in a date; in the order of the year. */
export const monthNames = oncePer((locale: string): string[][] => {
  const months = Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}-01`);
  const forms = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
  return months.map((month) => namesOf('month', forms, locale, month));
});

/** The names of the days of the week in a language, in full and short; from Monday on. */
export const weekdayNames = oncePer((locale: string): string[][] => {
  const days = Array.from({ length: 7 }, (_, index) => `2022-08-0${index + 1}`);
  const forms = [
    { weekday: 'long' },
    { weekday: 'long', day: 'numeric', month: 'long' },
    { weekday: 'short' },
  ] as const;
  return days.map((day) => namesOf('weekday', forms, locale, day));
});

/** The place of a day in its week, from 0 for Monday; `day` is `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  return (noon(day).getUTCDay() + 6) % 7;
}

function namesOf(
  part: 'month' | 'weekday',
  forms: readonly Intl.DateTimeFormatOptions[],
  locale: string,
  day: string,
): string[] {
  const names = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    return format.formatToParts(noon(day)).filter(({ type }) => type === part);
  });
  return [...new Set(names.map(({ value }) => value))].filter((name) => /\p{L}/u.test(name));
}

/** Dates are asked for by every entry, and their names change with the language alone. */
function oncePer<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}
