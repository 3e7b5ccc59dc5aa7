import type { Corpus } from '../../checks/corpus.ts';
import { isDraft } from '../../checks/entry-facts.ts';
import { textAt } from '../../checks/yaml-node.ts';
import { addressOfEntry } from '../../content/entry-address.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Draft } from '../../finish/verify/built-site.ts';

/** A shorter title can be the words of any text. */
const OWN_LENGTH = 20;

/** The kinds of which an entry can be a draft. */
const KINDS = ['articles', 'background', 'pages'] as const;

/** The drafts of a site, with those titles and descriptions that nothing published has: found there, they have leaked. */
export function draftsOf(corpus: Corpus): Draft[] {
  const entries = KINDS.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  const published = new Set(entries.flatMap(({ entry }) => (isDraft(entry) ? [] : titleAndDescription(entry))));
  return entries.flatMap(({ kind, entry }) => {
    if (!isDraft(entry)) return [];
    const texts = titleAndDescription(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text));
    return [{ path: addressOfEntry(kind, entry.id).replace(/^\/|\.html$/g, ''), texts }];
  });
}

function titleAndDescription(entry: EntryFile): string[] {
  return ['title', 'description'].flatMap((key) => textAt(entry, key)?.text ?? []);
}
