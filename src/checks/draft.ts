import { buildTime } from '../content/build-time.ts';
import { dataOf, type EntryFile } from '../content/entry-file.ts';
import { linkedKinds } from '../content/entry-address.ts';
import { draftsAmong, isHeldBack, namesIn } from '../model/drafts.ts';
import type { Corpus } from './corpus.ts';
import { isSound } from './frontmatter.ts';
import { recordInCorpus } from './publication.ts';
import { perCorpus } from './per-corpus.ts';

/** Whether an entry is a draft: because its file says so, or because only drafts use it. */
export function isDraft(corpus: Corpus, entry: EntryFile): boolean {
  return saysSo(entry) || draftsIn(corpus).has(`${entry.kind}/${entry.id}`);
}

const saysSo = ({ yaml }: EntryFile) =>
  isHeldBack({ draft: yaml.get('draft'), embargo: yaml.get('embargo') }, buildTime());

const draftsIn = perCorpus((corpus: Corpus): ReadonlySet<string> => {
  const entries = linkedKinds.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  // Without drafts there is nothing to look for. Where a file cannot be read, nobody knows whom it names.
  if (!entries.some(({ entry }) => saysSo(entry)) || !entries.every(({ entry }) => isSound(entry))) return new Set();
  return draftsAmong(
    entries.map(({ kind, entry }) => ({
      key: `${kind}/${entry.id}`,
      isDraft: saysSo(entry),
      isRecorded: kind !== 'pages' && recordInCorpus(corpus, kind, entry.id) !== undefined,
      names: namesIn(dataOf(entry), entry.body),
    })),
  );
});
