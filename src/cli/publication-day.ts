import { day } from '../schema/date.ts';

/** The day of a publication: what the environment's PUBLISH_DATE says, else the calendar day in UTC. */
export function publicationDay(wanted: string | undefined, now: Date): string {
  if (wanted === undefined || wanted === '') return now.toISOString().slice(0, 10);
  if (day.safeParse(wanted).success) return wanted;
  throw new Error(`PUBLISH_DATE is "${wanted}"; it must be a full day, as in 2022-12-26.`);
}
