import type { BackgroundEvent } from '../schema/background.ts';
import { parseDate } from '../schema/date.ts';

/** A background's events as an article of a day sees them, oldest first. */
export interface Timeline {
  /** Up to the day: events whose earliest possible day is not after it. */
  readonly before: readonly BackgroundEvent[];
  readonly since: readonly BackgroundEvent[];
}

/** Splits events at a day. Events of one earliest day keep the order of the file. */
export function timelineAt(events: readonly BackgroundEvent[], day: string): Timeline {
  const sorted = events.toSorted((a, b) => earliest(a).localeCompare(earliest(b), 'en'));
  return {
    before: sorted.filter((event) => earliest(event) <= day),
    since: sorted.filter((event) => earliest(event) > day),
  };
}

function earliest({ date }: BackgroundEvent): string {
  return parseDate(date)?.earliest ?? date;
}
