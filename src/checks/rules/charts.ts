import { posix } from 'node:path';
import type { EntryFile } from '../../content/entry-file.ts';
import { Excess } from '../../content/excess.ts';
import { specFaults, type SpecFault } from '../../model/chart/spec-faults.ts';
import { tableFaults } from '../../model/chart/table-faults.ts';
import { attributesOf, chartSpec, isChart, type ChartNode, type ChartSpec } from '../../text/chart-node.ts';
import { attributeOf } from '../../text/component-node.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { errorAt } from '../place.ts';
import { componentsOf, type PlacedComponent } from '../placed-components.ts';
import type { Problem } from '../problem.ts';
import { nameOfCharacter, refusedCharacters } from '../refused-characters.ts';
import type { TableFile } from '../table-in.ts';

/** A chart stands on its own, its table lies beside it, and each cell that it draws is what it is to be. */
export const charts: EntryCheck = function* (entry, corpus) {
  const tree = bodyOf(entry);
  const placed = tree ? componentsOf(tree).filter(({ component }) => component.name === 'Chart') : [];
  const seen = new Set<string>();
  for (const each of placed) {
    yield* placeFaults(entry, each);
    const { component } = each;
    const attributes = isChart(component) ? attributesOf(component) : undefined;
    if (!isChart(component) || !attributes) continue;
    const spec = chartSpec(attributes);
    const path = posix.join(posix.dirname(entry.path), spec.data);
    yield* inTable({ entry, component, spec, path, isFirst: !seen.has(path) }, corpus);
    seen.add(path);
  }
};

function* placeFaults(entry: EntryFile, { component, parent }: PlacedComponent): Iterable<Problem> {
  const isAlone = isChart(component) && component.children.every((child) => child.type === 'citationReference');
  if (isAlone && parent.type === 'root') return;
  const message = '<Chart …/> stands on lines of its own, with nothing in it and in nothing else';
  yield errorAt(entry, offsetOf(component), 'chart-place', message);
}

interface Drawn {
  readonly entry: EntryFile;
  readonly component: ChartNode;
  readonly spec: ChartSpec;
  readonly path: string;
  /** Whether no chart before it draws the same table, whose faults are then told. */
  readonly isFirst: boolean;
}

function* inTable(drawn: Drawn, corpus: Corpus): Iterable<Problem> {
  const { spec, path, isFirst } = drawn;
  try {
    const file = corpus.files.get(path)?.is === 'file' ? corpus.table(path) : undefined;
    if (!file) {
      const beside = [...corpus.files.keys()].filter(
        (each) => each.endsWith('.csv') && posix.dirname(each) === posix.dirname(path),
      );
      const names = beside.map((each) => `./${posix.basename(each)}`);
      const hint = didYouMean(spec.data, names) || ' Put the table there.';
      yield at(drawn, 'data', 'unknown-data', `"${spec.data}" does not lie beside this file.${hint}`);
      return;
    }
    yield* faultsOf(drawn, file);
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    const { line, column, message } = error;
    if (isFirst) yield { file: path, line, column, level: 'error', rule: 'csv-syntax', message };
  }
}

function* faultsOf(drawn: Drawn, { text, table }: TableFile): Iterable<Problem> {
  const { spec, path, isFirst } = drawn;
  const unsound = [...specFaults(spec, table)];
  for (const fault of unsound) yield at(drawn, fault.attribute, fault.rule, inWords(fault));
  if (!isFirst) return;
  const [refused] = refusedCharacters(text);
  if (refused) {
    const before = text.slice(0, refused.index).split('\n');
    const message = `${nameOfCharacter(refused.character)} ${refused.reason}`;
    yield {
      file: path,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      level: 'error',
      rule: 'character',
      message,
    };
  }
  if (unsound.some(({ rule }) => rule === 'unknown-column')) return;
  for (const { cell, rule, message } of tableFaults(spec, table)) {
    yield { file: path, line: cell.line, column: cell.column, level: 'error', rule, message };
  }
}

function inWords({ rule, message, unknown }: SpecFault): string {
  if (!unknown) return rule === 'attribute' ? `<Chart> ${message}` : message;
  const { name, known } = unknown;
  return `${message}.${didYouMean(name, known) || ` It has "${known.slice(0, 8).join('", "')}"${known.length > 8 ? ' …' : ''}.`}`;
}

function at({ entry, component }: Drawn, attribute: string, rule: string, message: string): Problem {
  return errorAt(entry, attributeOf(component, attribute)?.offset ?? offsetOf(component), rule, message);
}
