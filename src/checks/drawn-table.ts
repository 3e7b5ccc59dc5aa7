import { posix } from 'node:path';
import type { EntryFile } from '../content/entry-file.ts';
import { Excess } from '../content/excess.ts';
import type { Cell } from '../content/table-file.ts';
import type { DrawingNode } from '../text/drawing-node.ts';
import { attributeOf } from '../text/component-node.ts';
import { offsetOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import { didYouMean } from './did-you-mean.ts';
import { errorAt } from './place.ts';
import type { PlacedComponent } from './placed-components.ts';
import type { Problem } from './problem.ts';
import { nameOfCharacter, refusedCharacters } from './refused-characters.ts';
import type { TableFile } from './table-in.ts';

/** A drawing of a table that lies beside its entry. */
export interface Drawn {
  readonly entry: EntryFile;
  readonly component: DrawingNode;
  /** The attribute that names the table, and the name. */
  readonly attribute: string;
  readonly data: string;
}

/** The path of the table of a drawing, from the project's root. */
export function tablePath({ entry, data }: Drawn): string {
  return posix.join(posix.dirname(entry.path), data);
}

/** A drawing stands on lines of its own, with nothing in it. */
export function* placeFaults(entry: EntryFile, { component, parent }: PlacedComponent): Iterable<Problem> {
  const isEmpty = component.children.every((child) => child.type === 'citationReference');
  if (component.type === 'mdxJsxFlowElement' && isEmpty && parent.type === 'root') return;
  const message = `<${component.name} …/> stands on lines of its own, with nothing in it and in nothing else`;
  yield errorAt(entry, offsetOf(component), 'chart-place', message);
}

/** What `faults` finds in the table of a drawing, or why there is none that can be read. */
export function* inTable(
  drawn: Drawn,
  corpus: Corpus,
  faults: (file: TableFile) => Iterable<Problem>,
): Iterable<Problem> {
  const path = tablePath(drawn);
  try {
    const file = corpus.files.get(path)?.is === 'file' ? corpus.table(path) : undefined;
    if (file) yield* faults(file);
    else yield missing(drawn, path, corpus);
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    const { line, column, message } = error;
    yield { file: path, line, column, level: 'error', rule: 'csv-syntax', message };
  }
}

function missing(drawn: Drawn, path: string, corpus: Corpus): Problem {
  const beside = [...corpus.files.keys()].filter(
    (each) => each.endsWith('.csv') && posix.dirname(each) === posix.dirname(path),
  );
  const names = beside.map((each) => `./${posix.basename(each)}`);
  const hint = didYouMean(drawn.data, names) || ' Put the table there.';
  const message = `"${drawn.data}" does not lie beside this file.${hint}`;
  return atAttribute(drawn, drawn.attribute, 'unknown-data', message);
}

/** A character in the text of a table that nobody would see. */
export function* characterFaults(path: string, text: string): Iterable<Problem> {
  const [refused] = refusedCharacters(text);
  if (!refused) return;
  const before = text.slice(0, refused.index).split('\n');
  const message = `${nameOfCharacter(refused.character)} ${refused.reason}`;
  const cell = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  yield atCell(path, cell, 'character', message);
}

/** An error at a cell of a table. */
export function atCell(file: string, { line, column }: Omit<Cell, 'text'>, rule: string, message: string): Problem {
  return { file, line, column, level: 'error', rule, message };
}

/** An error at an attribute of a drawing. */
export function atAttribute({ entry, component }: Drawn, name: string, rule: string, message: string): Problem {
  return errorAt(entry, attributeOf(component, name)?.offset ?? offsetOf(component), rule, message);
}
