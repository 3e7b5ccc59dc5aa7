import { parseTable } from '../content/table-file.ts';
import { tableAddress } from '../content/address.ts';
import { digest } from '../content/store.ts';
import { mapDescription } from '../model/map/description.ts';
import { toldDisputes, type ToldDisputes } from '../model/map/dispute-words.ts';
import { drawnMapSchema, type DrawnMap } from '../model/map/drawn-map.ts';
import { drawnMap } from '../model/map/drawing.ts';
import { placesOf, type Places } from '../model/map/places.ts';
import type { MapAttributes } from '../schema/map.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import { mapAttributesOf, mapsIn, mapSpec, type MapSpec, type PlacedMap } from '../text/map-node.ts';
import { paragraphAnchors } from '../text/paragraph-anchor.ts';
import { citedBy, dayOfData, tableText, type ChartingEntry, type CitedFigures } from './chart.ts';
import { getSite } from './collections.ts';
import { onceEach } from './once-each.ts';
import { store } from './store.ts';

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
  const table = await tableText(entry, spec.data);
  const places = placesOf(spec, parseTable(table));
  const drawing = await keptDrawing(entry, spec, table, words, places);
  return {
    spec,
    places,
    drawing,
    description: mapDescription(spec, places, words),
    disputes: toldDisputes(drawing.disputes, words),
    cited: await citedBy(entry, spec.cite),
    asOf: await dayOfData(entry),
    address: tableAddress(entry.collection, spec.data),
  };
}

/** The drawing of a map, which takes longer than its page: it is kept until something that it is made of changes. */
async function keptDrawing(
  { collection, id }: ChartingEntry,
  spec: MapSpec,
  table: string,
  words: Words,
  places: Places,
): Promise<DrawnMap> {
  const { disputes = { lines: [], areas: [] } } = await getSite();
  const { data, shade, joined } = spec;
  const { dates, lang } = words;
  return store.kept({
    kind: 'map',
    of: `${collection}/${id} ${JSON.stringify([data, shade, joined, dates, lang])}`,
    from: digest(table, JSON.stringify(disputes)),
    schema: drawnMapSchema,
    make: () => drawnMap({ shade }, places, disputes, { dates, lang }),
  });
}

/** The maps in an entry's body, in order. */
export const mapsOf = onceEach(({ body = '' }: ChartingEntry): readonly PlacedMap[] => {
  if (!body.includes('<Map')) return [];
  const tree = parseText(body);
  const anchors = paragraphAnchors(tree);
  return mapsIn(tree).flatMap((node) => {
    const attributes = mapAttributesOf(node);
    return attributes ? [{ attributes, anchor: anchors.get(node) }] : [];
  });
});
