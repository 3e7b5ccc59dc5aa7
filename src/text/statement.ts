import type { Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { REFERENCE } from './reference.ts';

/** A sentence of a body and the citations that it ends with. */
export interface Statement {
  /** The sentence without its references. */
  readonly text: string;
  /** The ids of its citations, in order, each once. */
  readonly cites: readonly string[];
  /** The paragraph or table cell that it stands in. */
  readonly block: Paragraph | TableCell;
}

/**
 * The statements of a body: its sentences that have one or more references, each counted once. A reference belongs to the
 * sentence that ends before it. What stands in `<Analysis>` is the site's own reading, and notes are their background's.
 */
export function statements(body: Root, lang: string): Statement[] {
  const found: Statement[] = [];
  visit(body, (node) => {
    if (node.type === 'mdxJsxFlowElement' && (node.name === 'Analysis' || node.name === 'Background')) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    found.push(...citedSentences(node, lang));
    return SKIP;
  });
  return found;
}

/**
 * The sentences of a text, in order, with where each starts; by the rules of Unicode (UAX 29), but that the end of a line
 * ends no sentence: an editor may have wrapped it.
 */
export function sentences(text: string, lang: string): Intl.SegmentData[] {
  const line = text.replaceAll(/[\n\r\u0085\u2028\u2029]/g, ' ');
  return [...segmenter(lang).segment(line)].filter(({ segment }) => segment.trim() !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();

/** To make one takes longer than to use it. */
function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, known);
  return known;
}

/** A sentence of a block. */
export interface Sentence {
  /** Without its references. */
  readonly text: string;
  /** The ids of the citations that it ends with, in order, each once. */
  readonly cites: readonly string[];
  /** Where it ends in the text of its block without references. */
  readonly end: number;
}

/** The sentences of a block, in order. A reference belongs to the sentence that ends before it. */
export function sentencesOf(block: Parents, lang: string): Sentence[] {
  const { text, marks } = withoutReferences(block);
  return sentences(text, lang).map(({ segment, index }) => {
    const end = index + segment.length;
    const cites = marks.filter(({ at }) => at > index && at <= end).map(({ id }) => id);
    return { text: segment.trim(), cites: [...new Set(cites)], end: index + segment.trimEnd().length };
  });
}

function citedSentences(block: Paragraph | TableCell, lang: string): Statement[] {
  return sentencesOf(block, lang).flatMap(({ text, cites }) => (cites.length > 0 ? [{ text, cites, block }] : []));
}

/** The text of a block, and where in it each reference stood. White space before a reference goes with it. */
export function withoutReferences(block: Parents): { text: string; marks: { id: string; at: number }[] } {
  const marks: { id: string; at: number }[] = [];
  let text = '';
  for (const leaf of leaves(block)) {
    // Only text cites: in code the brackets are what they are.
    const pieces = leaf.type === 'text' ? leaf.value.split(REFERENCE) : [plainText(leaf)];
    for (const [position, piece] of pieces.entries()) {
      if (position % 2 === 0) {
        text += piece;
      } else {
        text = text.trimEnd();
        marks.push({ id: piece, at: text.length });
      }
    }
  }
  return { text, marks };
}

function leaves(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

function plainText(leaf: Nodes): string {
  if (leaf.type === 'break') return '\n';
  return 'value' in leaf && leaf.type !== 'mdxTextExpression' && leaf.type !== 'mdxjsEsm' ? leaf.value : '';
}
