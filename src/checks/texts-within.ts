import type { EntryFile } from '../content/entry-file.ts';
import { fieldsOf, itemsOf, textsOf, type PlacedText } from './yaml-node.ts';

/** A text of a file, however deep it lies. */
export interface NestedText extends PlacedText {
  /** The keys that lead to it, as in `about.sections.text`. */
  readonly path: string;
  /** Whether it, or what it is in, is one of a list: its path is that of the others too. */
  readonly isListed: boolean;
}

/** Every text of a file of YAML, in order. */
export function textsWithin(entry: EntryFile): NestedText[] {
  return within(entry, entry.yaml.contents, [], false);
}

function within(entry: EntryFile, node: unknown, keys: readonly string[], isListed: boolean): NestedText[] {
  const items = itemsOf(entry, node);
  if (items.length > 0) return items.flatMap((item) => within(entry, item, keys, true));
  const fields = fieldsOf(entry, node);
  if (fields.length > 0) return fields.flatMap(({ key, value }) => within(entry, value, [...keys, key], isListed));
  return textsOf(entry, node).map((placed) => ({ ...placed, path: keys.join('.'), isListed }));
}
