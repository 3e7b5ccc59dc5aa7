import type { Change } from '../schema/change.ts';
import type { Published } from '../schema/published.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { ShownText } from '../text/shown-texts.ts';

/** How an entry stands to its record. */
export interface Comparison {
  /** The texts of each recording that are still shown. */
  readonly kept: readonly (readonly string[])[];
  /** Texts that were never recorded, in the order of the file. */
  readonly added: readonly ShownText[];
  /** How many recorded texts are no longer shown. */
  readonly gone: number;
  /** Some text is new or gone, or stands in another place. */
  readonly isChanged: boolean;
}

/** Compares what an entry shows with what was recorded of it; of equal texts each counts. */
export function compare({ order, recordings }: Published, texts: readonly ShownText[]): Comparison {
  const left = Map.groupBy(texts, (text) => text.fingerprint);
  const recorded = recordings.map((recording) => split(recording.texts));
  const kept = recorded.map((prints) => prints.filter((print) => left.get(print)?.shift() !== undefined));
  return {
    kept,
    added: [...left.values()].flat().sort((a, b) => a.offset - b.offset),
    gone: recorded.flat().length - kept.flat().length,
    isChanged: orderOf(texts) !== order,
  };
}

/** The record of an entry after a publication on a day: the last one itself where nothing is new. */
export function record(
  last: Published | undefined,
  texts: readonly ShownText[],
  changes: readonly string[],
  date: string,
): Published {
  const order = orderOf(texts);
  const prints = (shown: readonly ShownText[]) => joined(shown.map((text) => text.fingerprint));
  if (!last) return { of: 'passages', order, recordings: [{ date, texts: prints(texts) }] };
  const { kept, added, isChanged } = compare(last, texts);
  const known = recordedChanges(last);
  const newChanges = changes.filter((change) => !known.has(change));
  if (!isChanged && newChanges.length === 0) return last;
  const before = last.recordings.map((recording, index) => ({ ...recording, texts: joined(kept[index] ?? []) }));
  return { ...last, order, recordings: [...before, { date, texts: prints(added), changes: joined(newChanges) }] };
}

/** Whether a record is of an earlier version, which took each sentence of a body for a text: it cannot be compared with a body. */
export function isOfSentences(record: Published): boolean {
  return record.of === undefined;
}

/**
 * Such a record with the texts of today in its first recording: days and log stay, and which texts came with which change
 * is not known any more.
 */
export function inPassages({ recordings }: Published, texts: readonly ShownText[]): Published {
  const prints = joined(texts.map((text) => text.fingerprint));
  const dated = recordings.map(({ date, changes }, index) => ({
    date,
    texts: index === 0 ? prints : undefined,
    changes,
  }));
  return { of: 'passages', order: orderOf(texts), recordings: dated };
}

/** The fingerprints of the changes that a record has. */
export function recordedChanges({ recordings }: Published): Set<string> {
  return new Set(recordings.flatMap(({ changes }) => split(changes)));
}

/** The fingerprint of an entry of a log. */
export function changeFingerprint({ date, kind, text }: Readonly<Record<keyof Change, string>>): string {
  return fingerprint(`${date} ${kind} ${text}`);
}

/** The changes that say what was wrong in a text, by the fingerprints of the texts that came with them. */
export function correctedTexts({ recordings }: Published, changes: readonly Change[]): Map<string, Change> {
  const corrections = changes.filter(({ kind }) => kind === 'correction' || kind === 'clarification');
  return new Map(
    recordings.slice(1).flatMap((recording) => {
      const prints = split(recording.changes);
      const own = corrections.filter((change) => prints.includes(changeFingerprint(change)));
      const change = own.find(({ kind }) => kind === 'correction') ?? own[0];
      return change ? split(recording.texts).map((print) => [print, change] as const) : [];
    }),
  );
}

function orderOf(texts: readonly ShownText[]): string {
  return fingerprint(texts.map((text) => text.fingerprint).join(' '));
}

function split(prints: string | undefined): string[] {
  return prints === undefined ? [] : prints.split(' ');
}

function joined(prints: readonly string[]): string | undefined {
  return prints.length === 0 ? undefined : prints.join(' ');
}
