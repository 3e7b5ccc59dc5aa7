import type { BackgroundEvent } from '../schema/background.ts';
import { machineDate } from './date-in-words.ts';

/** The anchor of an event in a timeline: its date; of several on one date, all but the first are counted. */
export function eventAnchor(events: readonly BackgroundEvent[], index: number): string {
  const dates = events.slice(0, index + 1).map(({ date }) => machineDate(date));
  const count = dates.filter((date) => date === dates.at(-1)).length;
  return `on-${dates.at(-1) ?? ''}${count > 1 ? `-${count}` : ''}`;
}
