import type { Corpus } from '../../checks/corpus.ts';
import { isDraft } from '../../checks/entry-facts.ts';
import { textAt } from '../../checks/yaml-node.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Draft } from '../../finish/verify/built-site.ts';

/** A shorter title can be the words of any text. */
const OWN_LENGTH = 20;

/** The drafts of a site, with the titles and descriptions that are theirs alone. Found in what is published, they have leaked. */
export function draftsOf({ articles, background }: Corpus): Draft[] {
  const entries = [articles, background].flatMap((kind) => [...kind.entries.values()]);
  const published = new Set(entries.filter((entry) => !isDraft(entry)).flatMap(titleAndDescription));
  return entries.filter(isDraft).map((entry) => ({
    path: `${entry.kind}/${entry.id}`,
    texts: titleAndDescription(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text)),
  }));
}

function titleAndDescription(entry: EntryFile): string[] {
  return ['title', 'description'].flatMap((key) => textAt(entry, key)?.text ?? []);
}
