import type { EntryFile } from '../content/entry-file.ts';
import { keptShape } from '../content/kept-shape.ts';
import { digest, type Store } from '../content/store.ts';
import { textDigest } from '../content/text-digest.ts';
import { saidOf } from './corpus-question.ts';
import type { Corpus } from './corpus.ts';
import { entriesIn } from './entries-in.ts';
import type { Problem } from './problem.ts';
import { isWatched, watchedCorpus } from './watched-corpus.ts';

/** What is kept of an entry. */
interface Kept {
  readonly problems: readonly Problem[];
  /** What was asked of the corpus besides, with what it was answered. */
  readonly asked: Readonly<Record<string, string>>;
}

const kept = keptShape<Kept>('problems', 'asked');

/** The problems of entries that are kept, and those of the others. */
export interface KeptProblems {
  /** Gives what is kept of an entry; `undefined` where that may not be true any more. */
  readonly find: (entry: EntryFile) => readonly Problem[] | undefined;
  /** Looks for the problems of an entry, and keeps them. */
  readonly make: (entry: EntryFile) => readonly Problem[];
}

/**
 * Gives the problems of entries, which `check` finds. They are kept in a store until the entry changes, or what its checks
 * asked of the corpus is answered otherwise, or anything else that is around all entries.
 */
export function keptProblems(
  whole: Corpus,
  store: Store,
  check: (entry: EntryFile, corpus: Corpus) => Problem[],
): KeptProblems {
  const asked = new Set<string>();
  const corpus = watchedCorpus(whole, asked);
  const around = surroundings(whole);
  const answers = new Map<string, string | undefined>();
  const answerTo = (question: string) => {
    const known = answers.get(question) ?? saidOf(whole, question);
    answers.set(question, known);
    return known;
  };
  const row = (entry: EntryFile) => {
    return { kind: 'problems', of: entry.path, from: digest(around, textDigest(entry)), schema: kept };
  };
  const find: KeptProblems['find'] = (entry) => {
    const known = store.find(row(entry));
    const isTrue = known && Object.entries(known.asked).every(([question, last]) => answerTo(question) === last);
    return isTrue ? known.problems : undefined;
  };
  const make: KeptProblems['make'] = (entry) => {
    asked.clear();
    const problems = check(entry, corpus);
    const said = Array.from(asked, (question) => [question, answerTo(question) ?? ''] as const);
    store.keep(row(entry), { problems, asked: Object.fromEntries(said) });
    return problems;
  };
  return { find, make };
}

/** Lets go of the outlines and problems of entries that are no more. */
export function keepOnlyOf(corpus: Corpus, store: Store): void {
  const paths = new Set(entriesIn(corpus).map(({ path }) => path));
  store.keepOnly('outline', paths);
  store.keepOnly('problems', paths);
}

/** A digest of what the checks of every entry may look at and ask nobody for: the words and the settings of the site before all. */
function surroundings(corpus: Corpus): string {
  const { routes, components, mark, unreadable } = corpus;
  const texts = entriesIn(corpus).flatMap((entry) => (isWatched(entry.kind) ? [] : [entry.path, textDigest(entry)]));
  return digest(JSON.stringify({ routes, components, mark, unreadable }), ...texts);
}
