import type { EntryFile } from '../content/entry-file.ts';
import type { Store } from '../content/store.ts';
import { wholeChecks } from './all-checks.ts';
import { checkBeside } from './check-beside.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { entriesIn } from './entries-in.ts';
import { keepOnlyOf, keptProblems } from './kept-problems.ts';
import { compareProblems, type Problem } from './problem.ts';
import { problemsOfEntry } from './problems-of-entry.ts';
import { futureArticle } from './rules/article-dates.ts';

/** All problems of all files of content under a project's root, in order; `today` is a day, `YYYY-MM-DD`. */
export function checkContent(root: string, today: string): Problem[] {
  return checkCorpus(readCorpus(root), today);
}

/** What is told of a check while it goes on. */
export interface CheckEvents {
  /** Before the first of so many entries that it takes seconds. */
  readonly onMany?: (() => void) | undefined;
  /** After each entry. */
  readonly onChecked?: (() => void) | undefined;
}

/**
 * All problems of a corpus, in order and each once. Entry by entry, so that the tree of one body can go before the next is
 * made; what is kept in `store` is not looked for again, and many entries are looked at on all cores. What day it is makes a
 * difference to warnings alone.
 */
export function checkCorpus(
  corpus: Corpus,
  today: string,
  store?: Store,
  { onMany, onChecked }: CheckEvents = {},
): Problem[] {
  const { find, make } = store
    ? keptProblems(corpus, store, problemsOfEntry)
    : { find: () => undefined, make: (entry: EntryFile) => problemsOfEntry(entry, corpus) };
  const problems = [...corpus.unreadable, ...wholeChecks.flatMap((check) => [...check(corpus)])];
  const entries = entriesIn(corpus).map((entry) => ({ entry, known: find(entry) }));
  const isMany = store !== undefined && entries.filter(({ known }) => !known).length >= MANY;
  if (isMany) onMany?.();
  const endHelp = isMany ? checkBeside(corpus.root) : undefined;
  for (const { entry, known } of entries) {
    problems.push(...(known ?? (isMany ? find(entry) : undefined) ?? make(entry)));
    if ((corpus[entry.kind].outlines.get(entry.id)?.day ?? today) > today)
      problems.push(...futureArticle(entry, today));
    onChecked?.();
  }
  endHelp?.();
  if (store) keepOnlyOf(corpus, store);
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].sort(compareProblems);
}

/** So many entries are worth the second in which other threads begin. */
const MANY = 300;
