import { specFaults, type SpecFault } from '../../model/chart/spec-faults.ts';
import { noTable, tableFaults } from '../../model/chart/table-faults.ts';
import { attributesOf, chartSpec, isChart, type ChartSpec } from '../../text/chart-node.ts';
import { bodyOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { atAttribute, atCell, characterFaults, inTable, placeFaults, tablePath, type Drawn } from '../drawn-table.ts';
import { componentsOf } from '../placed-components.ts';
import type { Problem } from '../problem.ts';
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
    const drawn: Drawn = { entry, component, attribute: 'data', data: spec.data };
    const path = tablePath(drawn);
    // The faults of a table are told once, with the first chart that draws it.
    const isFirst = !seen.has(path);
    for (const problem of inTable(drawn, corpus, (file) => faultsOf(drawn, spec, file))) {
      if (isFirst || problem.file !== path) yield problem;
    }
    seen.add(path);
  }
};

function* faultsOf(drawn: Drawn, spec: ChartSpec, { text, table }: TableFile): Iterable<Problem> {
  const none = noTable(table);
  if (none) {
    yield atCell(tablePath(drawn), none.cell, none.rule, none.message);
    return;
  }
  const unsound = [...specFaults(spec, table)];
  for (const fault of unsound) yield atAttribute(drawn, fault.attribute, fault.rule, inWords(fault));
  const path = tablePath(drawn);
  yield* characterFaults(path, text);
  if (unsound.some(({ rule }) => rule === 'unknown-column')) return;
  for (const { cell, rule, message } of tableFaults(spec, table)) yield atCell(path, cell, rule, message);
}

function inWords({ rule, message, unknown }: SpecFault): string {
  if (!unknown) return rule === 'attribute' ? `<Chart> ${message}` : message;
  const { name, known } = unknown;
  return `${message}.${didYouMean(name, known) || ` It has "${known.slice(0, 8).join('", "')}"${known.length > 8 ? ' …' : ''}.`}`;
}
