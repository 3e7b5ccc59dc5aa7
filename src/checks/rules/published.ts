import type { EntryFile } from '../../content/entry-file.ts';
import { pagedKinds } from '../../content/kind.ts';
import { firstPublished, lastRecorded } from '../../content/record.ts';
import { compare, isOfSentences, recordedChanges, type Comparison } from '../../model/publication.ts';
import type { Published } from '../../schema/published.ts';
import type { EntryCheck } from '../corpus.ts';
import { isDraft } from '../draft.ts';
import { errorAt, warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { changesOf, recordInCorpus, textsShown, type PlacedChange } from '../publication.ts';
import { spotAt } from '../yaml-node.ts';

/** A published text changes only with an entry in its log, and a log says nothing of what was never published. */
export const publishedTexts: EntryCheck = function* (entry, corpus) {
  const kind = pagedKinds.find((candidate) => candidate === entry.kind);
  if (!kind) return;
  const record = recordInCorpus(corpus, kind, entry.id);
  const changes = changesOf(entry);
  if (!record) {
    // A record that cannot be read has its own problem, and says nothing of whether there was a publication.
    if (!corpus.published.ids.has(`${kind}/${entry.id}`)) yield* neverPublished(entry, changes);
    return;
  }
  const texts = isDraft(corpus, entry) ? undefined : textsShown(corpus, entry);
  if (!texts) return;
  yield* lostChanges(entry, record, changes);
  if (entry.body !== '' && isOfSentences(record)) {
    const message =
      'the record of this text is of an earlier version of the software, which cannot be compared: run "npm run publish-log" before you change the text';
    yield warningAt(entry, 0, 'old-record', message);
    return;
  }
  yield* newChanges(entry, record, changes, compare(record, texts));
};

function* neverPublished(entry: EntryFile, changes: readonly PlacedChange[]): Iterable<Problem> {
  const [first] = changes;
  if (!first) return;
  const message = `this text was never published under this name, so nothing in it was changed for its readers: remove "changes", add the old name under "redirects" in content/site.yaml, or, where it was published before it came to this site, record the day with npm run publish-log -- --published ${first.date} ${entry.kind}/${entry.id}`;
  yield errorAt(entry, first.offset, 'change-before-publication', message);
}

function* lostChanges(entry: EntryFile, record: Published, changes: readonly PlacedChange[]): Iterable<Problem> {
  const present = new Set(changes.map(({ fingerprint }) => fingerprint));
  const lost = [...recordedChanges(record)].filter((print) => !present.has(print));
  if (lost.length === 0) return;
  const message = `${lost.length === 1 ? 'a published entry' : `${lost.length} published entries`} of "changes" can no longer be read as published: put back what was there, and add another entry for what is to be said now`;
  yield errorAt(entry, spotAt(entry, ['changes'])?.keyOffset ?? 0, 'lost-change', message);
}

function* newChanges(
  entry: EntryFile,
  record: Published,
  changes: readonly PlacedChange[],
  comparison: Comparison,
): Iterable<Problem> {
  const [first, last] = [firstPublished(record), lastRecorded(record)];
  const known = recordedChanges(record);
  const unrecorded = changes.filter(({ fingerprint }) => !known.has(fingerprint));
  for (const { date, offset } of unrecorded.filter((change) => change.date < last)) {
    yield date < first
      ? errorAt(
          entry,
          offset,
          'change-before-publication',
          `this change is dated before the first publication, ${first}: ${GIVE}`,
        )
      : errorAt(entry, offset, 'backdated-change', `this change is dated before the last recording, ${last}: ${GIVE}`);
  }
  if (unrecorded.length === 0 && comparison.isChanged) yield unlogged(entry, comparison, last);
  const logged = unrecorded.find((change) => change.date >= last);
  if (!logged) return;
  const message = 'this change is logged and not yet recorded: run "npm run publish-log" when the text is published';
  yield warningAt(entry, logged.offset, 'unrecorded-change', message);
}

const GIVE = 'give the day on which the text was changed';

function unlogged(entry: EntryFile, { added, gone }: Comparison, last: string): Problem {
  const [first] = added;
  const more = added.length - 1;
  const what = first
    ? `this text ${more > 0 ? `and ${more} more are` : 'is'} not what was published`
    : gone > 0
      ? `${gone} published ${gone === 1 ? 'text is' : 'texts are'} gone from here`
      : 'the published texts stand here in another order';
  const remedy = `add to "changes" what was changed, { date, kind, text }, dated ${last} or later, and run "npm run publish-log"; kind: minor is for what changes no statement`;
  return errorAt(entry, first?.offset ?? 0, 'unlogged-change', `${what}: ${remedy}`);
}
