import { parseDate } from '../../schema/date.ts';

/**
 * A date for structured data: schema.org has ISO 8601 dates of any precision, and no "about". So it is `undefined` for
 * what is approximate or an interval: nothing is said more exactly than it is known.
 */
export function isoDate(edtf: string | undefined): string | undefined {
  const span = edtf === undefined ? undefined : parseDate(edtf);
  return span === undefined || span.about || span.precision === 'interval' ? undefined : span.edtf;
}

/**
 * The time that some dates cover, as an ISO 8601 interval: `1969-03-02/2025-05-08`. It begins with the earliest day
 * that the first can mean, and ends with the latest that the last can. `undefined` where there are none.
 */
export function isoInterval(dates: readonly string[]): string | undefined {
  const spans = dates.flatMap((date) => parseDate(date) ?? []);
  const from = spans.map(({ earliest }) => earliest).sort()[0];
  const to = spans
    .map(({ latest }) => latest)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}
