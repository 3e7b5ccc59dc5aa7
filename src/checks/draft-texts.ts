import type { EntryFile } from '../content/entry-file.ts';
import { linkedKinds, type LinkedKind } from '../content/entry-address.ts';
import type { Corpus } from './corpus.ts';
import { isDraft } from './draft.ts';

/** A shorter text can be the words of any other. */
const OWN_LENGTH = 20;

/** A draft, with those of its texts that nothing published has: found there, they have leaked. */
export interface DraftTexts {
  readonly kind: LinkedKind;
  readonly entry: EntryFile;
  readonly texts: readonly string[];
}

/** The drafts of a site. */
export function draftTexts(corpus: Corpus): DraftTexts[] {
  const entries = linkedKinds.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  const says = ({ kind, id }: EntryFile) => corpus[kind].outlines.get(id)?.says ?? [];
  const published = new Set(entries.flatMap(({ entry }) => (isDraft(corpus, entry) ? [] : says(entry))));
  return entries.flatMap(({ kind, entry }) => {
    if (!isDraft(corpus, entry)) return [];
    const texts = says(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text));
    return [{ kind, entry, texts }];
  });
}
