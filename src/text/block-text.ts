import type { Nodes, Parents } from 'mdast';
import 'mdast-util-mdx';
import type {} from './citation-syntax.ts';

/** A stretch of a block's text. */
export interface Piece {
  /** What it stands in, from below the block on. */
  readonly ancestors: readonly Parents[];
  readonly leaf: Nodes;
  /** Where it begins in the text of the block. */
  readonly start: number;
  readonly text: string;
}

/** A reference in a block. */
export interface PlacedReference {
  readonly id: string;
  /** Where it stands in the text of the block. */
  readonly at: number;
  /** Where it stands in the file. */
  readonly offset: number;
}

/** The text of a paragraph, a heading or a cell as a reader sees it, without its references. */
export interface BlockText {
  /** With white space as it was written; `tidied` makes of it what a reader sees. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly references: readonly PlacedReference[];
}

/**
 * The text of a block and its references. White space before a reference goes with it. What is struck out is no longer
 * said, and is left out; comments say nothing.
 */
export function blockText(block: Parents): BlockText {
  const references: PlacedReference[] = [];
  let pieces: Piece[] = [];
  let end = 0;
  for (const { leaf, ancestors } of leavesOf(block, [])) {
    if (leaf.type === 'citationReference') {
      pieces = withoutEnd(pieces);
      end = endOf(pieces);
      references.push({ id: leaf.value, at: end, offset: leaf.position?.start.offset ?? 0 });
    } else {
      pieces.push({ ancestors, leaf, start: end, text: textOf(leaf) });
      end = endOf(pieces);
    }
  }
  return { text: pieces.map(({ text }) => text).join(''), pieces, references };
}

interface Leaf {
  readonly leaf: Nodes;
  readonly ancestors: readonly Parents[];
}

function leavesOf(node: Nodes, ancestors: readonly Parents[]): Leaf[] {
  if (node.type === 'delete') return [];
  if (!('children' in node)) return [{ leaf: node, ancestors: ancestors.slice(1) }];
  return node.children.flatMap((child) => leavesOf(child, [...ancestors, node]));
}

function textOf(leaf: Nodes): string {
  if (leaf.type === 'break') return '\n';
  return leaf.type === 'text' || leaf.type === 'inlineCode' || leaf.type === 'code' ? leaf.value : '';
}

function endOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last ? last.start + last.text.length : 0;
}

/** Pieces without the white space that they end with. */
function withoutEnd(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '');
  return pieces
    .slice(0, last + 1)
    .map((piece, index) => (index === last ? { ...piece, text: piece.text.trimEnd() } : piece));
}

/** Scripts that are written without spaces, and the marks that go with them: there the end of a line is no space. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const WRAPPED = new RegExp(`(?<=${WIDE.source})\\s*\\n\\s*(?=${WIDE.source})`, 'gu');

/** A text with single spaces, and with none where a line of Chinese or Japanese was wrapped. */
export function tidied(text: string): string {
  return text
    .replace(WRAPPED, '')
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();
}
