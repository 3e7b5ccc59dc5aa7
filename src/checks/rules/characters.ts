import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { isScalar, visit as visitYaml } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { markedLines } from '../inline-texts.ts';
import { errorAt } from '../place.ts';
import { nameOfCharacter, refusedCharacters } from '../refused-characters.ts';
import type { PlacedText } from '../yaml-node.ts';

/**
 * No file holds characters that are no text, nor unseen ones that change what others look like. Each is reported once.
 */
export const characters: EntryCheck = function* (entry) {
  const written = refusedCharacters(entry.text);
  const seen = new Set(written.map(({ character }) => character));
  // What a file spells out, as in "\u202E" or "&#x202E;", is there only when it is read.
  const spelt = spelledOut(entry).flatMap(({ text, offset }) =>
    refusedCharacters(text).flatMap((each) => (seen.has(each.character) ? [] : [{ ...each, index: offset }])),
  );
  for (const [character, [first, ...more]] of Map.groupBy([...written, ...spelt], (each) => each.character)) {
    if (!first) continue;
    const others = more.length > 0 ? ` (the first of ${more.length + 1} in this file)` : '';
    yield errorAt(entry, first.index, 'character', `${nameOfCharacter(character)} ${first.reason}${others}`);
  }
};

/** The texts of a file in which a character may be written by its number or name. */
function spelledOut(entry: EntryFile): PlacedText[] {
  const texts: PlacedText[] = [];
  if (entry.text.includes('\\')) {
    visitYaml(entry.yaml, (_key, node) => {
      if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return;
      texts.push({ text: node.value, offset: node.range?.[0] ?? 0 });
    });
  }
  if (!entry.text.includes('&')) return texts;
  for (const { tree, offset } of markedLines(entry))
    texts.push(...valuesIn(tree).map(({ text }) => ({ text, offset })));
  const tree = bodyOf(entry);
  return tree ? [...texts, ...valuesIn(tree)] : texts;
}

/** What the leaves of a tree of Markdown say, and where its links lead. */
function valuesIn(tree: Nodes): PlacedText[] {
  const texts: PlacedText[] = [];
  visit(tree, (node) => {
    const values = [
      'value' in node ? node.value : undefined,
      'url' in node ? node.url : undefined,
      'title' in node ? node.title : undefined,
      'alt' in node ? node.alt : undefined,
      ...('attributes' in node ? node.attributes.map(({ value }) => value) : []),
    ];
    for (const text of values) if (typeof text === 'string') texts.push({ text, offset: offsetOf(node) });
  });
  return texts;
}
