import { anchor } from '../content/address.ts';
import type { BackgroundEvent } from '../schema/background.ts';
import { parseDate } from '../schema/date.ts';
import { machineDate } from './date-in-words.ts';

/** After every day that there is: the day of a page that is kept current. */
export const NOW = '9999-12-31';

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

/** The anchor of an event in a timeline: its date; of several on one date, all but the first are counted. */
export function eventAnchor(events: readonly BackgroundEvent[], index: number): string {
  const dates = events.slice(0, index + 1).map(({ date }) => machineDate(date));
  const count = dates.filter((date) => date === dates.at(-1)).length;
  return anchor(`on-${dates.at(-1) ?? ''}${count > 1 ? `-${count}` : ''}`);
}

/** The ids of the people who take part in events, each as often as it does. */
export function peopleIn(events: readonly BackgroundEvent[] = []): string[] {
  return events.flatMap(({ people = [] }) => people);
}

function earliest({ date }: BackgroundEvent): string {
  return parseDate(date)?.earliest ?? date;
}
