import { anchor } from '../content/anchor.ts';
import type { BackgroundEvent } from '../schema/background.ts';
import type { DatedText } from '../schema/citation.ts';
import { parseDate } from '../schema/date.ts';
import { machineDate } from './date-in-words.ts';

/** After every day that there is: the day of a page that is kept current. */
export const NOW = '9999-12-31';

/** A background's events as an article of a day sees them, oldest first. */
export interface Timeline {
  /** Up to the day: events whose earliest possible day is not after it. */
  readonly before: readonly BackgroundEvent[];
  /** After it, but for those that the article tells itself. */
  readonly since: readonly BackgroundEvent[];
}

/**
 * Splits events at a day. What the article's outcome tells, on the same date by one of the same citations, is told there:
 * the event is left out, or a page would tell it twice.
 */
export function timelineAt(
  events: readonly BackgroundEvent[],
  day: string,
  outcome: readonly DatedText[] = [],
): Timeline {
  const isTold = (event: BackgroundEvent) =>
    outcome.some(
      ({ date, cite }) => date === event.date && [cite].flat().some((id) => [event.cite].flat().includes(id)),
    );
  const sorted = oldestFirst(events);
  return {
    before: sorted.filter((event) => earliest(event) <= day),
    since: sorted.filter((event) => earliest(event) > day && !isTold(event)),
  };
}

/** Dated texts by the earliest day that each can mean. Those of one earliest day keep their order. */
export function oldestFirst<T extends Pick<DatedText, 'date'>>(texts: readonly T[]): T[] {
  return texts.toSorted((a, b) => earliest(a).localeCompare(earliest(b), 'en'));
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

function earliest({ date }: Pick<DatedText, 'date'>): string {
  return parseDate(date)?.earliest ?? date;
}
