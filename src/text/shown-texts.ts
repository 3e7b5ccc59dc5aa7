import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAlias, isMap, isNode, isSeq } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import { fingerprint } from './fingerprint.ts';
import { flat, otherText, passageFingerprint } from './recorded-text.ts';
import { passagesOf } from './statement.ts';

/** Something that a reader sees of an entry: its fingerprint, and where it starts in the file. */
export interface ShownText {
  readonly fingerprint: string;
  readonly offset: number;
}

/** Keys that no page shows, and the log, whose entries are recorded by themselves. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['changes', 'draft', 'filedAs', 'wikidata']);

/**
 * All that a reader sees of an entry: the values of its data, and the passages of its body with what they cite, its
 * links, pictures and components. An item of a list or a citation is one value.
 */
export function shownTexts(entry: EntryFile, body: Root | undefined): ShownText[] {
  return [...valuesOf(entry), ...(body ? textsOf(body, entry.body) : [])];
}

function valuesOf({ yaml }: EntryFile): ShownText[] {
  const target = (node: unknown) => (isAlias(node) ? node.resolve(yaml) : node);
  const fields = (node: unknown) =>
    isMap(node) ? node.items.map(({ key, value }) => [String(key), value] as const) : [];
  const parts = (key: string, node: unknown): (readonly [name: string, node: unknown])[] => {
    if (isSeq(node)) return node.items.map((item) => [key, item]);
    return isMap(node) ? fields(node).map(([name, value]) => [`${key} ${name}`, value]) : [[key, node]];
  };
  return fields(yaml.contents)
    .filter(([key]) => !NOT_SHOWN.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => parts(key, target(value)))
    .flatMap(([name, node]) => {
      if (!isNode(node)) return [];
      const value: unknown = node.toJS(yaml);
      return [{ fingerprint: fingerprint(`${name} ${flat(value)}`), offset: node.range?.[0] ?? 0 }];
    });
}

function textsOf(body: Root, raw: string): ShownText[] {
  const found: ShownText[] = [];
  visit(body, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      let offset = start;
      for (const passage of passagesOf(node)) {
        offset = placeOf(passage.text, raw, offset, node.position?.end.offset ?? start);
        found.push({ fingerprint: passageFingerprint(passage), offset });
      }
    } else {
      const text = otherText(node);
      if (text !== undefined) found.push({ fingerprint: fingerprint(text), offset: start });
    }
  });
  return found;
}

/** Where a passage begins in the file, as far as its first letters are written there as they are shown. */
function placeOf(passage: string, raw: string, from: number, end: number): number {
  const place = raw.indexOf(passage.slice(0, 12), from);
  return place === -1 || place >= end ? from : place;
}
