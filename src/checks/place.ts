import { LineCounter } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import type { Problem } from './problem.ts';

/** An error at an offset of an entry's text. */
export function errorAt(entry: EntryFile, offset: number, rule: string, message: string): Problem {
  return { file: entry.path, ...lineAndColumn(entry, offset), level: 'error', rule, message };
}

/** A warning at an offset of an entry's text. */
export function warningAt(entry: EntryFile, offset: number, rule: string, message: string): Problem {
  return { file: entry.path, ...lineAndColumn(entry, offset), level: 'warning', rule, message };
}

/** An error of a file as a whole, which stands at its first character. */
export function errorOfFile(file: string, rule: string, message: string): Problem {
  return { file, line: 1, column: 1, level: 'error', rule, message };
}

const counters = new WeakMap<EntryFile, LineCounter>();

/** The entry's own line counter knows the lines of the YAML alone; problems stand in bodies too. */
function lineAndColumn(entry: EntryFile, offset: number): { line: number; column: number } {
  let counter = counters.get(entry);
  if (!counter) {
    counter = new LineCounter();
    counter.addNewLine(0);
    for (const { index } of entry.text.matchAll(/\n/g)) counter.addNewLine(index + 1);
    counters.set(entry, counter);
  }
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}
