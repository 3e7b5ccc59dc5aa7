import type { Corpus } from '../checks/corpus.ts';
import { isDraft } from '../checks/draft.ts';
import { errorAt } from '../checks/place.ts';
import type { Problem } from '../checks/problem.ts';
import { changesOf, recordInCorpus, recordsIn, redirectsOf, textsShown } from '../checks/publication.ts';
import { textAt } from '../checks/yaml-node.ts';
import { pageAddress } from '../content/address.ts';
import { pagedKinds, type PagedKind } from '../content/kind.ts';
import { firstAddress } from '../content/old-ids.ts';
import { lastRecorded, nameInFeeds } from '../content/record.ts';
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

/** A publication that was before the entries came to this site. */
export interface EarlierPublication {
  readonly day: string;
  /** The ids of the entries, `articles/x`. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Compares all entries of a site, drafts excepted, with their records, and makes those that are new. Of an earlier
 * publication it makes those of its entries alone: what they show under its day, and their log, under that of today.
 */
export function publish(corpus: Corpus, day: string, earlier?: EarlierPublication): Publication {
  const records = new Map<string, Published>();
  const isFirst = new Set<string>();
  const problems: Problem[] = [];
  let unchanged = 0;
  const feedOf = feedsIn(corpus);
  for (const kind of pagedKinds) {
    for (const entry of corpus[kind].entries.values()) {
      const recordId = `${kind}/${entry.id}`;
      if (earlier && !earlier.ids.has(recordId)) continue;
      const texts = isDraft(corpus, entry) ? undefined : textsShown(corpus, entry);
      if (!texts) continue;
      const found = recordInCorpus(corpus, kind, entry.id);
      const readable = found && entry.body !== '' && isOfSentences(found) ? inPassages(found, texts) : found;
      const last = earlier ? record(undefined, texts, [], earlier.day) : readable;
      const changes = changesOf(entry);
      for (const { date, offset } of changes.filter((change) => change.date > day)) {
        const message = `this change is dated ${date}, after the day of publication, ${day}: give the day on which the text was changed`;
        problems.push(errorAt(entry, offset, 'future-change', message));
      }
      for (const { date, offset } of changes.filter((change) => earlier !== undefined && change.date < earlier.day)) {
        const message = `this change is dated ${date}, before the first publication, ${earlier?.day ?? ''}: give the day on which the text was changed, or an earlier one of the publication`;
        problems.push(errorAt(entry, offset, 'change-before-publication', message));
      }
      const prints = changes.map(({ fingerprint }) => fingerprint);
      const made = record(last, texts, prints, day);
      const next = made.feed ? made : { feed: feedOf(kind, entry.id), ...made };
      const isMoved = last !== undefined && !corpus.published.ids.has(recordId);
      if (next === found && !isMoved) {
        unchanged += 1;
        continue;
      }
      const before = last && lastRecorded(last);
      if (before !== undefined && made !== last && before > day) {
        const message = `the last recording is of ${before}, and ${day} is before it: look at PUBLISH_DATE or the machine’s clock`;
        problems.push(errorAt(entry, 0, 'backdated-recording', message));
      }
      records.set(recordId, next);
      if (!found) isFirst.add(recordId);
    }
  }
  return { records, isFirst, unchanged, problems };
}

/** What the ids of an entry in feeds are made of from its first recording on. */
function feedsIn(corpus: Corpus): (kind: PagedKind, id: string) => Published['feed'] {
  const file = corpus.site.entries.get('site');
  const site = nameInFeeds(recordsIn(corpus), (file && textAt(file, 'name')?.text) ?? '');
  const redirects = redirectsOf(corpus);
  return (kind, id) => ({ site, page: firstAddress(pageAddress(kind, id), redirects) });
}
