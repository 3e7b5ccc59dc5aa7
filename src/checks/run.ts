import type { EntryFile } from '../content/entry-file.ts';
import type { Store } from '../content/store.ts';
import { checksOf, wholeChecks } from './all-checks.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { entriesIn } from './entries-in.ts';
import { keepOnlyOf, keptProblems } from './kept-problems.ts';
import { compareProblems, type Problem } from './problem.ts';
import { futureArticle } from './rules/article-dates.ts';

/** All problems of all files of content under a project's root, in order; `today` is a day, `YYYY-MM-DD`. */
export function checkContent(root: string, today: string): Problem[] {
  return checkCorpus(readCorpus(root), today);
}

/**
 * All problems of a corpus, in order and each once. Entry by entry, so that the tree of one body can go before the next is
 * made; what is kept in `store` is not looked for again. What day it is makes a difference to warnings alone. `onChecked` is
 * called after each entry.
 */
export function checkCorpus(
  corpus: Corpus,
  today: string,
  store?: Store,
  onChecked: () => void = () => undefined,
): Problem[] {
  const problemsOf = store
    ? keptProblems(corpus, store, problemsOfEntry)
    : (entry: EntryFile) => problemsOfEntry(entry, corpus);
  const problems = [...corpus.unreadable, ...wholeChecks.flatMap((check) => [...check(corpus)])];
  for (const entry of entriesIn(corpus)) {
    problems.push(...problemsOf(entry));
    if ((corpus[entry.kind].outlines.get(entry.id)?.day ?? today) > today)
      problems.push(...futureArticle(entry, today));
    onChecked();
  }
  if (store) keepOnlyOf(corpus, store);
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].sort(compareProblems);
}

function problemsOfEntry(entry: EntryFile, corpus: Corpus): Problem[] {
  return checksOf[entry.kind].flatMap((check) => [...check(entry, corpus)]);
}
