import type { Heading, Nodes, Paragraph, Parents, TableCell } from 'mdast';
import 'mdast-util-mdx';
import { attributeOf } from './component-node.ts';
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
}

/** The text of a paragraph, a heading or a cell as a reader sees it, without its references. */
export interface BlockText {
  /** With white space as it was written; `tidied` makes of it what a reader sees. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly references: readonly PlacedReference[];
}

/** Whether a node is a block whose text is read as one: a paragraph, a heading or a cell. */
export function isBlockOfText(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/**
 * The text of a block and its references. White space before a reference goes with it. What is struck out is no longer
 * said, and is left out; comments say nothing. With `inWords` the date of each `<When>` stands behind its relative words,
 * for a text that leaves its page.
 */
export function blockText(block: Parents, inWords?: (date: string) => string): BlockText {
  const references: PlacedReference[] = [];
  let pieces: Piece[] = [];
  let end = 0;
  for (const { leaf, ancestors, text } of leavesOf(block, [], inWords)) {
    if (leaf.type === 'citationReference') {
      pieces = withoutEnd(pieces);
      end = endOf(pieces);
      references.push({ id: leaf.value, at: end });
    } else if (text !== '') {
      pieces.push({ ancestors, leaf, start: end, text });
      end += text.length;
    }
  }
  return { text: pieces.map(({ text }) => text).join(''), pieces, references };
}

type Leaf = Pick<Piece, 'leaf' | 'ancestors' | 'text'>;

function leavesOf(node: Nodes, within: readonly Parents[], inWords?: (date: string) => string): Leaf[] {
  if (node.type === 'delete') return [];
  if (!('children' in node)) return [{ leaf: node, ancestors: within.slice(1), text: textOf(node) }];
  const ancestors = [...within, node];
  const leaves = node.children.flatMap((child) => leavesOf(child, ancestors, inWords));
  const date = node.type === 'mdxJsxTextElement' && node.name === 'When' ? attributeOf(node, 'date')?.text : undefined;
  if (date === undefined || !inWords) return leaves;
  return [...leaves, { leaf: node, ancestors: ancestors.slice(1), text: ` (${inWords(date)})` }];
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
const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF]';
/** Those marks of them that other scripts have too: they count beside a character. */
const SHARED = '[“”‘’…—·]?';
const WRAPPED = new RegExp(`(?<=${WIDE}${SHARED})\\s*\\n\\s*(?=${SHARED}${WIDE})`, 'gu');

/** Where a text has the end of a line that is no space. */
export function wrapsIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WRAPPED)].map(({ 0: wrap, index: start }) => ({ start, end: start + wrap.length }));
}

/** A text with single spaces and none at its ends, and with none where a line of Chinese or Japanese was wrapped. */
export function tidied(text: string): string {
  return singleSpaced(text).trim();
}

/** A text with single spaces, and with none where a line of Chinese or Japanese was wrapped; with those at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(WRAPPED, '').replace(/[^\S\u00A0\u202F]+/g, ' ');
}

/** Where a place in a block's text stands in what was parsed; at the block's start where nothing is written as it is shown. */
export function offsetAt({ pieces }: BlockText, index: number, raw: string): number {
  const piece = pieces.findLast(({ start }) => start <= index) ?? pieces[0];
  const { start, end } = piece?.leaf.position ?? {};
  if (!piece || start?.offset === undefined || end?.offset === undefined) return 0;
  const places = placesOf(piece.leaf, raw.slice(start.offset, end.offset), piece.text);
  return start.offset + (places[index - piece.start] ?? places.at(-1) ?? 0);
}

const known = new WeakMap<Nodes, readonly number[]>();

/**
 * Where each character of a text stands in what was written. Markdown leaves signs out, such as a backslash, or "> " at the
 * start of a line: each character is looked for in turn.
 */
function placesOf(leaf: Nodes, raw: string, text: string): readonly number[] {
  const found = known.get(leaf);
  if (found && found.length >= text.length) return found;
  let next = 0;
  const places = text.split('').map((unit) => {
    const place = raw.indexOf(unit, next);
    // A character that is written as another, as in "&lt;": what follows is found again.
    if (place !== -1) next = place + 1;
    return Math.max(0, next - 1);
  });
  known.set(leaf, places);
  return places;
}
