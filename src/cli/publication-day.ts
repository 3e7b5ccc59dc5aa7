import { day } from '../schema/date.ts';

/** The day of a publication: what the environment's PUBLISH_DATE says, else `today`. */
export function publicationDay(wanted: string | undefined, today: string): string {
  if (wanted === undefined || wanted === '') return today;
  if (day.safeParse(wanted).success) return wanted;
  throw new Error(`PUBLISH_DATE is "${wanted}"; it must be a full day, as in 2022-12-26.`);
}
