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
  const format = (point: string) =>
    new Intl.DateTimeFormat(locale, { ...parts[precisionOf(point)], timeZone: 'UTC', calendar: 'gregory' });
  const written = to === undefined ? format(from).format(noon(from)) : range(format, from, to);
  return span.about ? about.replace('{date}', written) : written;
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

/** The names of the months in a language, in full and short, as they stand in a date. */
export function monthNames(locale: string): string[] {
  const months = Array.from({ length: 12 }, (_, index) => noon(`2022-${String(index + 1).padStart(2, '0')}-01`));
  const forms = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
  const names = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    return months.flatMap((month) => format.formatToParts(month).filter(({ type }) => type === 'month'));
  });
  return [...new Set(names.map(({ value }) => value))].filter((name) => /\p{L}/u.test(name));
}
