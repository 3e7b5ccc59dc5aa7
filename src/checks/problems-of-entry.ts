import type { EntryFile } from '../content/entry-file.ts';
import { checksOf } from './all-checks.ts';
import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

/** What all checks of an entry find, in any order. */
export function problemsOfEntry(entry: EntryFile, corpus: Corpus): Problem[] {
  return checksOf[entry.kind].flatMap((check) => [...check(entry, corpus)]);
}
