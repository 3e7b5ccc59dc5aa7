import { isDraft } from './entry-facts.ts';
import type { Corpus } from './corpus.ts';
import { textAt } from './yaml-node.ts';
import type { EntryFile } from '../content/entry-file.ts';

/** A shorter title can be the words of any text. */
const OWN_LENGTH = 20;

/** The kinds of which an entry can be a draft. */
const KINDS = ['articles', 'background', 'pages'] as const;

/** A draft, with those titles and descriptions that nothing published has: found there, they have leaked. */
export interface DraftTexts {
  readonly kind: (typeof KINDS)[number];
  readonly entry: EntryFile;
  readonly texts: readonly string[];
}

/** The drafts of a site. */
export function draftTexts(corpus: Corpus): DraftTexts[] {
  const entries = KINDS.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  const published = new Set(entries.flatMap(({ entry }) => (isDraft(entry) ? [] : titleAndDescription(entry))));
  return entries.flatMap(({ kind, entry }) => {
    if (!isDraft(entry)) return [];
    const texts = titleAndDescription(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text));
    return [{ kind, entry, texts }];
  });
}

function titleAndDescription(entry: EntryFile): string[] {
  return ['title', 'description'].flatMap((key) => textAt(entry, key)?.text ?? []);
}
