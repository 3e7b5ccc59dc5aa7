import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import { fieldsOf, spotAt, textsOf, valueAt } from '../yaml-node.ts';

/** No source stands twice in the chain of a citation. */
export const chains: EntryCheck = function* (entry) {
  if (!isSound(entry)) return;
  for (const { key: id } of fieldsOf(entry, valueAt(entry, 'citations'))) {
    const [source, via] = ['source', 'via'].map((key) => textsOf(entry, spotAt(entry, ['citations', id, key])?.node));
    const seen = new Set(source?.map(({ text }) => text));
    for (const { text, offset } of via ?? []) {
      const message = `"${text}" stands in the chain of "${id}" already: a source relays what it has from another, so remove it here`;
      if (seen.has(text)) yield errorAt(entry, offset, 'repeated-source', message);
      seen.add(text);
    }
  }
};
