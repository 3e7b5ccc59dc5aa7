import type { Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { isNote } from './body-component.ts';

/** A place where a text names somebody: within `node.value`, normalised to NFC. */
export interface Mention {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
  readonly end: number;
}

const NO_PROSE: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'link',
  'linkReference',
  'table',
  'code',
  'inlineCode',
]);

/**
 * The first place in a body that has one of the names as whole words, in NFC: in its paragraphs, list items and
 * quotations. Headings, links, tables, code and notes are no mentions.
 */
export function firstMention(body: Root, names: readonly string[], lang: string): Mention | undefined {
  let found: Mention | undefined;
  visitParents(body, (node, ancestors) => {
    if (found) return false;
    if (NO_PROSE.has(node.type) || isNote(node)) return SKIP;
    const parent = ancestors.at(-1);
    if (node.type !== 'text' || !parent) return undefined;
    const place = findName(node.value.normalize('NFC'), names, lang);
    if (place) found = { node, parent, ...place };
    return undefined;
  });
  return found;
}

/** Where a text first has one of the names as whole words; of two at one place, the longer. */
export function findName(
  text: string,
  names: readonly string[],
  lang: string,
): { start: number; end: number } | undefined {
  const alternatives = names.toSorted((a, b) => b.length - a.length).map(asPattern);
  const candidates = [...text.matchAll(new RegExp(alternatives.join('|'), 'gu'))];
  if (candidates.length === 0) return undefined;
  const boundaries = wordBoundaries(text, lang);
  const match = candidates.find(({ index, 0: name }) => boundaries.has(index) && boundaries.has(index + name.length));
  return match && { start: match.index, end: match.index + match[0].length };
}

/** A regular expression for a phrase in NFC, with any white space between its words. */
export function asPattern(phrase: string): string {
  return RegExp.escape(phrase.normalize('NFC').trim()).replaceAll(/(?:\\x20|\s)+/g, '\\s+');
}

/**
 * Where the words of a text start and end. Unicode takes "Putin’s" and "d’Erdoğan" for one word each; what they name ends
 * and begins at the apostrophe.
 */
export function wordBoundaries(text: string, lang: string): Set<number> {
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const apostrophes = [...text.matchAll(/['’]/g)].flatMap(({ index }) => [index, index + 1]);
  return new Set([...words].map(({ index }) => index).concat(apostrophes, text.length));
}
