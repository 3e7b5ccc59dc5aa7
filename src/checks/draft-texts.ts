import type { EntryFile } from '../content/entry-file.ts';
import { linkedKinds, type LinkedKind } from '../content/entry-address.ts';
import type { Corpus } from './corpus.ts';
import { isDraft } from './draft.ts';
import { textAt } from './yaml-node.ts';

/** A shorter text can be the words of any other. */
const OWN_LENGTH = 20;

/** The fields that say what an entry is about. A name is none of them: other texts may have it. */
const TELLING = ['title', 'description', 'summary', 'note'] as const;

/** A draft, with those of its texts that nothing published has: found there, they have leaked. */
export interface DraftTexts {
  readonly kind: LinkedKind;
  readonly entry: EntryFile;
  readonly texts: readonly string[];
}

/** The drafts of a site. */
export function draftTexts(corpus: Corpus): DraftTexts[] {
  const entries = linkedKinds.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  const published = new Set(entries.flatMap(({ entry }) => (isDraft(corpus, entry) ? [] : textsOf(entry))));
  return entries.flatMap(({ kind, entry }) => {
    if (!isDraft(corpus, entry)) return [];
    const texts = textsOf(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text));
    return [{ kind, entry, texts }];
  });
}

/** What an entry says of itself. A page has a text with a reference in another form. */
function textsOf(entry: EntryFile): string[] {
  return TELLING.flatMap((field) => textAt(entry, field)?.text ?? []).filter((text) => !text.includes('[^'));
}
