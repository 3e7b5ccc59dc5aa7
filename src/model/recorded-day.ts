import type { Published } from '../schema/published.ts';
import { firstPublished } from '../content/record.ts';
import { isOfSentences } from './publication.ts';

/**
 * Makes what gives the day on which texts were first published all together, by their fingerprints; `undefined` where one of
 * them is not recorded. What a record of an earlier version has of a body says no more than when all of it was first there.
 */
export function recordedDay(record: Published | undefined): (prints: readonly string[]) => string | undefined {
  if (!record) return () => undefined;
  if (isOfSentences(record)) return () => firstPublished(record);
  const days = new Map<string, string>();
  for (const { date, texts = '' } of record.recordings) {
    for (const print of texts.split(' ')) if (!days.has(print)) days.set(print, date);
  }
  return (prints) => {
    const found = prints.map((print) => days.get(print));
    return found.includes(undefined) ? undefined : found.toSorted().at(-1);
  };
}
