import type { EntryFile } from '../../content/entry-file.ts';
import { bodyReferences } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { backgroundOf } from '../entry-facts.ts';
import { errorAt } from '../place.ts';
import { spotAt, textAt, textsOf } from '../yaml-node.ts';

/** The first citation of an article gives the chain at the top of its page: the article's source must be in it. */
export const firstCitation: EntryCheck = function* (article, corpus) {
  const source = textAt(article, 'source')?.text;
  const first = bodyReferences(article).find(({ ancestors }) => ancestors.every(({ type }) => type !== 'heading'));
  if (!first || source === undefined) return;
  const outlets = outletsOf(corpus, article, first.id);
  if (outlets.length === 0 || outlets.includes(source)) return;
  // A mistyped source is reported already: what was meant may well be involved.
  if ([source, ...outlets].some((id) => !corpus.sources.ids.has(id))) return;
  const message = `the first citation, "${first.id}", does not involve the article’s source "${source}": begin with what "${source}" reported, or name another source`;
  yield errorAt(article, first.offset, 'first-citation', message);
};

/** The sources of a citation, the article's own or its background's; none where there is no such citation. */
function outletsOf(corpus: Corpus, article: EntryFile, id: string): string[] {
  const background = backgroundOf(corpus, article);
  for (const entry of background ? [article, background] : [article]) {
    if (!spotAt(entry, ['citations', id])) continue;
    const keys = ['source', 'via'].map((key) => spotAt(entry, ['citations', id, key])?.node);
    return keys.flatMap((node) => textsOf(entry, node)).map(({ text }) => text);
  }
  return [];
}
