import type { Corpus } from '../checks/corpus.ts';
import { isDraft } from '../checks/draft.ts';
import { errorAt } from '../checks/place.ts';
import type { Problem } from '../checks/problem.ts';
import { pagedKinds } from '../content/kind.ts';
import { changesOf, recordInCorpus, textsShown } from '../checks/publication.ts';
import { lastRecorded } from '../content/record.ts';
import { inPassages, isOfSentences, record } from '../model/publication.ts';
import type { Published } from '../schema/published.ts';

/** What a publication on a day records. */
export interface Publication {
  /** The records to be written, by their ids, `articles/x`. */
  readonly records: ReadonlyMap<string, Published>;
  /** The ids of those that are published for the first time. */
  readonly isFirst: ReadonlySet<string>;
  /** How many entries are as they were recorded. */
  readonly unchanged: number;
  /** What cannot be recorded on that day. */
  readonly problems: readonly Problem[];
}

/** Compares all entries of a site, drafts excepted, with their records, and makes those that are new. */
export function publish(corpus: Corpus, day: string): Publication {
  const records = new Map<string, Published>();
  const isFirst = new Set<string>();
  const problems: Problem[] = [];
  let unchanged = 0;
  for (const kind of pagedKinds) {
    for (const entry of corpus[kind].entries.values()) {
      const texts = isDraft(corpus, entry) ? undefined : textsShown(entry);
      if (!texts) continue;
      const recordId = `${kind}/${entry.id}`;
      const found = recordInCorpus(corpus, kind, entry.id);
      const last = found && entry.body !== '' && isOfSentences(found) ? inPassages(found, texts) : found;
      const changes = changesOf(entry);
      for (const { date, offset } of changes.filter((change) => change.date > day)) {
        const message = `this change is dated ${date}, after the day of publication, ${day}: give the day on which the text was changed`;
        problems.push(errorAt(entry, offset, 'future-change', message));
      }
      const next = record(
        last,
        texts,
        changes.map(({ fingerprint }) => fingerprint),
        day,
      );
      const isMoved = last !== undefined && !corpus.published.ids.has(recordId);
      if (next === found && !isMoved) {
        unchanged += 1;
        continue;
      }
      const before = last && lastRecorded(last);
      if (before !== undefined && next !== last && before > day) {
        const message = `the last recording is of ${before}, and ${day} is before it: look at PUBLISH_DATE or the machine’s clock`;
        problems.push(errorAt(entry, 0, 'backdated-recording', message));
      }
      records.set(recordId, next);
      if (!last) isFirst.add(recordId);
    }
  }
  return { records, isFirst, unchanged, problems };
}
