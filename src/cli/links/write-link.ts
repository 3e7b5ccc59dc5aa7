import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, stringify, type Pair } from 'yaml';
import { valueAt } from '../../checks/yaml-node.ts';
import { dataOf, entryOf, type EntryFile } from '../../content/entry-file.ts';
import { edited, type Edit } from '../cite/edited.ts';

/** What is to be written at a citation: another address, or that of a copy. */
export interface LinkChange {
  readonly citation: string;
  readonly key: 'url' | 'archive';
  readonly value: string;
}

/**
 * Writes changes of links into the file of an entry, each in its place, every other byte as it was. Throws, in words, where a
 * citation is written in a way that leaves no safe place for it; then nothing was written.
 */
export function writeLinks(root: string, entry: EntryFile, changes: readonly LinkChange[]): void {
  const file = join(root, entry.path);
  writeFileSync(file, withLinks(entry, readFileSync(file, 'utf8'), changes));
}

/** Does so with a text of the entry. */
export function withLinks(entry: EntryFile, raw: string, changes: readonly LinkChange[]): string {
  const edits = changes.flatMap((change) => editFor(entry, change) ?? []).sort((a, b) => a.at - b.at);
  const text = edited(raw, ...edits);
  const after = dataOf(entryOf(entry.kind, entry.id, entry.path, text));
  if (!isDeepStrictEqual(after, wantedData(entry, changes))) {
    throw new Error(`${entry.path} is written in a way that has no safe place for an address: write it in by hand.`);
  }
  return text;
}

function wantedData(entry: EntryFile, changes: readonly LinkChange[]): unknown {
  const document = entry.yaml.clone();
  for (const { citation, key, value } of changes) document.setIn(['citations', citation, key], value);
  return document.toJS();
}

function editFor(entry: EntryFile, { citation, key, value }: LinkChange): Edit | undefined {
  const map = valueAt(entry, 'citations', citation);
  if (!isMap(map)) return undefined;
  const pair = pairOf(map.items, key);
  const scalar = stringify(value, { lineWidth: 0 }).trim();
  if (pair) {
    const [from = 0, to = 0] = isScalar(pair.value) ? (pair.value.range ?? []) : [];
    return { at: from, removes: to - from, adds: scalar };
  }
  const url = pairOf(map.items, 'url');
  if (!url || !isScalar(url.key) || !isScalar(url.value)) return undefined;
  const [, end = 0] = url.value.range ?? [];
  if (map.flow === true) return { at: end, removes: 0, adds: `, ${key}: ${scalar}` };
  // On a line of its own, as deep as the address.
  const [keyAt = 0] = url.key.range ?? [];
  const indent = ' '.repeat(keyAt - (entry.text.lastIndexOf('\n', keyAt - 1) + 1));
  const lineFeed = entry.text.indexOf('\n', end);
  if (lineFeed === -1) return { at: entry.text.length, removes: 0, adds: `\n${indent}${key}: ${scalar}` };
  return { at: lineFeed + 1, removes: 0, adds: `${indent}${key}: ${scalar}\n` };
}

function pairOf(items: readonly Pair[], wanted: string): Pair | undefined {
  return items.find(({ key }) => isScalar(key) && key.value === wanted);
}
