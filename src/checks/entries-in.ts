import type { EntryFile } from '../content/entry-file.ts';
import type { Corpus } from './corpus.ts';

/** The entries of a corpus, one kind after the other. */
export function entriesIn(corpus: Corpus): EntryFile[] {
  const { site, articles, background, people, sources, pages, published, words, ownWords } = corpus;
  return [site, articles, background, people, sources, pages, published, words, ownWords].flatMap(({ entries }) => [
    ...entries.values(),
  ]);
}
