import type { Corpus } from '../../checks/corpus.ts';
import { isDraft } from '../../checks/draft.ts';
import { textAt } from '../../checks/yaml-node.ts';
import { addressOfEntry, linkedKinds } from '../../content/entry-address.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Draft } from '../../finish/verify/built-site.ts';

/** A shorter text can be the words of any other. */
const OWN_LENGTH = 20;

/** The fields that say what an entry is about. A name is none of them: other texts may have it. */
const TELLING = ['title', 'description', 'summary', 'note'] as const;

/** The drafts of a site, with those of their texts that nothing published has: found there, they have leaked. */
export function draftsOf(corpus: Corpus): Draft[] {
  const entries = linkedKinds.flatMap((kind) => [...corpus[kind].entries.values()].map((entry) => ({ kind, entry })));
  const published = new Set(entries.flatMap(({ entry }) => (isDraft(corpus, entry) ? [] : textsOf(entry))));
  return entries.flatMap(({ kind, entry }) => {
    if (!isDraft(corpus, entry)) return [];
    const texts = textsOf(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text));
    return [{ path: addressOfEntry(kind, entry.id).replace(/^\/|\.html$/g, ''), texts }];
  });
}

/** What an entry says of itself. A page has a text with a reference in another form. */
function textsOf(entry: EntryFile): string[] {
  return TELLING.flatMap((field) => textAt(entry, field)?.text ?? []).filter((text) => !text.includes('[^'));
}
