import { buildTime } from '../content/build-time.ts';
import type { EntryFile } from '../content/entry-file.ts';
import { linkedKinds } from '../content/entry-address.ts';
import { draftsAmong, isHeldBack } from '../model/drafts.ts';
import { corpusQuestion } from './corpus-question.ts';
import type { Corpus } from './corpus.ts';
import { recordInCorpus } from './publication.ts';
import { perCorpus } from './per-corpus.ts';

/** Whether an entry is a draft: because its file says so, or because only drafts use it. */
export function isDraft(corpus: Corpus, entry: EntryFile): boolean {
  return isDraftKey(corpus, `${entry.kind}/${entry.id}`);
}

/** All drafts of a corpus, by kind and id: `people/x`. */
export const draftsIn = perCorpus((corpus: Corpus): ReadonlySet<string> => {
  const time = buildTime();
  const entries = linkedKinds.flatMap((kind) =>
    Array.from(corpus[kind].outlines, ([id, outline]) => {
      return { kind, id, key: `${kind}/${id}`, ...outline, isDraft: isHeldBack(outline, time) };
    }),
  );
  const drafts = entries.filter(({ isDraft }) => isDraft).map(({ key }) => key);
  // Without drafts there is nothing to look for. Where a file cannot be read, nobody knows whom it names.
  if (drafts.length === 0 || !entries.every(({ isSound }) => isSound)) return new Set(drafts);
  return draftsAmong(
    entries.map(({ kind, id, ...entry }) => ({
      ...entry,
      isRecorded: kind !== 'pages' && recordInCorpus(corpus, kind, id) !== undefined,
    })),
  );
});

const isDraftKey = corpusQuestion('draft', (corpus, key) => draftsIn(corpus).has(key), String);
