import { parseTable } from '../content/table-file.ts';
import { tableAddress } from '../content/address.ts';
import { mapDescription } from '../model/map/description.ts';
import { toldDisputes, type ToldDisputes } from '../model/map/dispute-words.ts';
import { drawnMap, type DrawnMap } from '../model/map/drawing.ts';
import { placesOf, type Places } from '../model/map/places.ts';
import type { MapAttributes } from '../schema/map.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import { mapAttributesOf, mapsIn, mapSpec, type MapSpec, type PlacedMap } from '../text/map-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { citedBy, dayOfData, tableText, type ChartingEntry, type CitedFigures } from './chart.ts';
import { getSite } from './collections.ts';
import { onceAnEntry } from './once-an-entry.ts';

/** All that is shown of a map. */
export interface ShownMap {
  readonly spec: MapSpec;
  readonly places: Places;
  readonly drawing: DrawnMap;
  readonly description: string;
  readonly disputes: readonly ToldDisputes[];
  readonly cited: readonly CitedFigures[];
  /** The day of which it is; `undefined` before the first publication. */
  readonly asOf: string | undefined;
  /** The address of its table. */
  readonly address: string;
}

/** A map in the body of an entry. Throws where its table is missing, which the checks have ruled out. */
export async function shownMap(entry: ChartingEntry, attributes: MapAttributes, words: Words): Promise<ShownMap> {
  const spec = mapSpec(attributes);
  const places = placesOf(spec, parseTable(tableText(entry, spec.data)));
  const { disputes } = await getSite();
  const drawing = drawnMap(spec, places, disputes ?? { lines: [], areas: [] }, words);
  return {
    spec,
    places,
    drawing,
    description: mapDescription(spec, places, words),
    disputes: toldDisputes(drawing.sheet.disputes, words),
    cited: await citedBy(entry, spec.cite),
    asOf: await dayOfData(entry),
    address: tableAddress(entry.collection, spec.data),
  };
}

/** The maps in an entry's body, in order. */
export const mapsOf = onceAnEntry(({ body = '' }: ChartingEntry): readonly PlacedMap[] => {
  if (!body.includes('<Map')) return [];
  const tree = parseText(body);
  const anchors = paragraphAnchors(tree);
  return mapsIn(tree).flatMap((node) => {
    const attributes = mapAttributesOf(node);
    return attributes ? [{ attributes, anchor: anchors.get(node) }] : [];
  });
});
