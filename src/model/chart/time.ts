import type { DateSpan } from '../../schema/date.ts';

/** A day as a number of days, without clocks and zones. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** When a time begins and when it has ended, in days. */
export function daysOf({ earliest, latest }: DateSpan): readonly [begin: number, end: number] {
  return [dayNumber(earliest), dayNumber(latest) + 1];
}

/** Where in a time a day lies: 0 at its beginning, 1 at its end. */
export function shareOf(span: DateSpan, day: string): number {
  const [begin, end] = daysOf(span);
  return (dayNumber(day) - begin) / (end - begin);
}
