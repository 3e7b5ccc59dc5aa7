import { mapFaults, misplaced, type MapFault } from '../../model/map/map-faults.ts';
import { placeFaults as tableFaults } from '../../model/map/place-faults.ts';
import { placeColumns } from '../../schema/map.ts';
import { isMap, mapAttributesOf, mapSpec, type MapSpec } from '../../text/map-node.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { atAttribute, atCell, characterFaults, inTable, placeFaults, tablePath, type Drawn } from '../drawn-table.ts';
import { errorAt } from '../place.ts';
import { componentsOf } from '../placed-components.ts';
import type { Problem } from '../problem.ts';
import type { TableFile } from '../table-in.ts';
import { valueAt } from '../yaml-node.ts';

/** A map stands on its own, its places lie beside it, each where one can be, and the site says what is disputed on maps. */
export const maps: EntryCheck = function* (entry, corpus) {
  const tree = bodyOf(entry);
  for (const each of tree ? componentsOf(tree).filter(({ component }) => component.name === 'Map') : []) {
    yield* placeFaults(entry, each);
    const { component } = each;
    const site = corpus.site.entries.get('site');
    if (site && !valueAt(site, 'disputes')) {
      const message =
        'content/site.yaml has no "disputes", so the map would take a side in each without a word: src/cli/new/templates/site.yaml has a list to begin with';
      yield errorAt(entry, offsetOf(component), 'missing-key', message);
    }
    const attributes = isMap(component) ? mapAttributesOf(component) : undefined;
    if (!isMap(component) || !attributes) continue;
    const spec = mapSpec(attributes);
    const drawn: Drawn = { entry, component, attribute: 'places', data: spec.data };
    yield* inTable(drawn, corpus, (file) => faultsOf(drawn, spec, file));
  }
};

function* faultsOf(drawn: Drawn, spec: MapSpec, { text, table }: TableFile): Iterable<Problem> {
  const path = tablePath(drawn);
  for (const fault of mapFaults(spec, table)) yield atAttribute(drawn, fault.attribute, fault.rule, inWords(fault));
  yield* characterFaults(path, text);
  const unsound = [...tableFaults(table)];
  for (const { cell, rule, message, unknown } of unsound) {
    const hint = unknown === undefined ? '' : `.${meant(unknown)}`;
    yield atCell(path, cell, rule, message + hint);
  }
  if (unsound.length > 0) return;
  for (const { cell, rule, message } of misplaced(table)) yield atCell(path, cell, rule, message);
}

/** What other programs call the columns. */
const CALLED: Readonly<Record<string, string>> = { latitude: 'lat', longitude: 'lon', lng: 'lon', long: 'lon' };

/** The column that another name was meant for. */
function meant(name: string): string {
  return didYouMean(CALLED[name.toLowerCase()] ?? name, placeColumns) || ` It has "${placeColumns.join('", "')}".`;
}

function inWords({ message, known }: MapFault): string {
  if (!known) return message;
  const { name, among } = known;
  const listed = ` It has "${among.slice(0, 8).join('", "')}"${among.length > 8 ? ' …' : ''}.`;
  return `${message}.${didYouMean(name, among) || (among.length > 0 ? listed : ' It has none.')}`;
}
