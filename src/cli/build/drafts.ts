import type { Corpus } from '../../checks/corpus.ts';
import { isDraft } from '../../checks/entry-facts.ts';
import { textAt } from '../../checks/yaml-node.ts';
import type { EntryFile } from '../../content/entry-file.ts';

/** A draft: its name, `articles/x`, and the texts that are its own. */
export interface Draft {
  readonly path: string;
  readonly texts: readonly string[];
}

/** A shorter title can be the words of any text. */
const OWN_LENGTH = 20;

/** The drafts of a site, with those titles and descriptions that nothing published has: found there, they have leaked. */
export function draftsOf({ articles, background }: Corpus): Draft[] {
  const entries = [articles, background].flatMap((kind) => [...kind.entries.values()]);
  const published = new Set(entries.filter((entry) => !isDraft(entry)).flatMap(textsOf));
  return entries.filter(isDraft).map((entry) => ({
    path: `${entry.kind}/${entry.id}`,
    texts: textsOf(entry).filter((text) => text.length >= OWN_LENGTH && !published.has(text)),
  }));
}

function textsOf(entry: EntryFile): string[] {
  return ['title', 'description'].flatMap((key) => textAt(entry, key)?.text ?? []);
}
