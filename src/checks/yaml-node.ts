import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import { parseDate, type DateSpan } from '../schema/date.ts';

/** A key of a map with the place of the key and the node of its value. */
export interface Field {
  readonly key: string;
  readonly offset: number;
  readonly value: unknown;
}

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly offset: number;
}

/** A date and where it stands. */
export interface PlacedDate extends DateSpan {
  readonly offset: number;
}

/** A value found by its path: its node, where it starts, and where its key or its item of a list starts. */
export interface Spot {
  readonly node: unknown;
  readonly offset: number;
  readonly keyOffset: number;
}

/** The keys of a map, in the order of the file; none where the node is no map. */
export function fieldsOf(entry: EntryFile, node: unknown): Field[] {
  const map = target(entry, node);
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => ({
    key: String(isScalar(key) ? key.value : key),
    offset: offsetOf(key),
    value: target(entry, value),
  }));
}

/** The items of a list; none where the node is no list. */
export function itemsOf(entry: EntryFile, node: unknown): unknown[] {
  const list = target(entry, node);
  return isSeq(list) ? list.items.map((item) => target(entry, item)) : [];
}

/** The texts that a node holds: its own, or those of a list. What is no text is the schema's to report. */
export function textsOf(entry: EntryFile, node: unknown): PlacedText[] {
  return [target(entry, node), ...itemsOf(entry, node)].flatMap((item) =>
    isScalar(item) && typeof item.value === 'string' ? [{ text: item.value, offset: offsetOf(item) }] : [],
  );
}

/** The value at a path of keys and indexes; `undefined` where there is none. */
export function spotAt(entry: EntryFile, path: readonly PropertyKey[]): Spot | undefined {
  const node = target(entry, entry.yaml.contents);
  let spot: Spot = { node, offset: offsetOf(node), keyOffset: offsetOf(node) };
  for (const step of path) {
    const next = stepInto(entry, spot.node, step);
    if (!next) return undefined;
    spot = next;
  }
  return spot;
}

/** The node at a path of keys from the root. */
export function valueAt(entry: EntryFile, ...path: readonly string[]): unknown {
  return spotAt(entry, path)?.node;
}

/** The first text at a path of keys from the root. */
export function textAt(entry: EntryFile, ...path: readonly string[]): PlacedText | undefined {
  return textsOf(entry, valueAt(entry, ...path))[0];
}

/** A date at a path, as far as it is one; a bare year is a number to YAML. */
export function dateAt(entry: EntryFile, ...path: readonly PropertyKey[]): PlacedDate | undefined {
  const spot = spotAt(entry, path);
  const span = isScalar(spot?.node) ? parseDate(String(spot.node.value)) : undefined;
  return spot && span && { ...span, offset: spot.offset };
}

function stepInto(entry: EntryFile, node: unknown, step: PropertyKey): Spot | undefined {
  if (typeof step === 'number') {
    const item = itemsOf(entry, node)[step];
    return item === undefined ? undefined : { node: item, offset: offsetOf(item), keyOffset: offsetOf(item) };
  }
  const field = fieldsOf(entry, node).find(({ key }) => key === step);
  return field && { node: field.value, offset: offsetOf(field.value) || field.offset, keyOffset: field.offset };
}

function target(entry: EntryFile, node: unknown): unknown {
  return isAlias(node) ? node.resolve(entry.yaml) : node;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
