import type { Corpus } from '../../checks/corpus.ts';
import { backgroundOf, ownCitations } from '../../checks/entry-facts.ts';
import { fieldsOf, textAt, valueAt } from '../../checks/yaml-node.ts';
import type { EntryFile } from '../../content/entry-file.ts';

/** The ids that a new citation of an entry cannot have: its own, and those of its background or of the articles that have it as theirs. */
export function takenIds(corpus: Corpus, entry: EntryFile): Set<string> {
  const articles = [...corpus.articles.entries.values()];
  const above = entry.kind === 'articles' ? [backgroundOf(corpus, entry)] : [];
  const below =
    entry.kind === 'background' ? articles.filter((article) => backgroundOf(corpus, article) === entry) : [];
  const seen = [entry, ...above, ...below].flatMap((each) => each ?? []);
  return new Set(seen.flatMap((each) => [...ownCitations(each).keys()]));
}

/** The id under which an entry cites an address already. */
export function citedAs(entry: EntryFile, url: string | undefined): string | undefined {
  const citations = fieldsOf(entry, valueAt(entry, 'citations'));
  return citations.find(({ key }) => url !== undefined && textAt(entry, 'citations', key, 'url')?.text === url)?.key;
}
