import type { Nodes, Parents } from 'mdast';
import type { EntryFile } from '../content/entry-file.ts';
import { REFERENCE } from '../text/reference.ts';
import { offsetOf } from './body.ts';

/** What stands for text that a check must not see: no word has it, and it is as long as what it hides. */
const HIDDEN = '\uFFFC';

/** The text of a paragraph, heading or cell as a reader sees it, and where it stands in its file. */
export interface Prose {
  /** Without the references, and with what is hidden. */
  readonly text: string;
  /** The same, with a sign for each character that is hidden. */
  readonly visible: string;
  /** The place in the file of a place in the text. */
  readonly offsetAt: (index: number) => number;
}

interface Piece {
  readonly leaf: Nodes;
  /** Where it starts in the text of the leaf. */
  readonly from: number;
  readonly value: string;
  readonly isHidden: boolean;
}

/** The text of a block; what stands in a node that is `hidden` is hidden with it. */
export function proseOf({ body }: EntryFile, block: Parents, hidden: (node: Nodes) => boolean): Prose {
  const pieces = leavesOf(block, hidden, false).flatMap(split);
  return {
    text: pieces.map(({ value }) => value).join(''),
    visible: pieces.map(({ value, isHidden }) => (isHidden ? hide(value) : value)).join(''),
    offsetAt: (index) => offsetIn(body, pieces, index),
  };
}

/** As many signs as a text has characters, so that places stay what they are. */
export function hide(text: string): string {
  return HIDDEN.repeat(text.length);
}

function leavesOf(node: Nodes, hidden: (node: Nodes) => boolean, within: boolean): Omit<Piece, 'from'>[] {
  const isHidden = within || hidden(node);
  if ('children' in node) return node.children.flatMap((child) => leavesOf(child, hidden, isHidden));
  const shows = node.type === 'text' || node.type === 'inlineCode';
  return [{ leaf: node, value: shows ? node.value : node.type === 'break' ? '\n' : '', isHidden }];
}

function split({ leaf, value, isHidden }: Omit<Piece, 'from'>): Piece[] {
  if (leaf.type !== 'text') return [{ leaf, value, isHidden, from: 0 }];
  let from = 0;
  const pieces: Piece[] = [];
  for (const { index, 0: reference } of value.matchAll(REFERENCE)) {
    pieces.push({ leaf, isHidden, from, value: value.slice(from, index) });
    from = index + reference.length;
  }
  return [...pieces, { leaf, isHidden, from, value: value.slice(from) }];
}

function offsetIn(body: string, pieces: readonly Piece[], index: number): number {
  let at = 0;
  for (const { leaf, from, value } of pieces) {
    const start = offsetOf(leaf);
    if (index < at + value.length) {
      const raw = body.slice(start, leaf.position?.end.offset);
      const places = rawPlaces(leaf, raw, leaf.type === 'text' ? leaf.value : value);
      return start + (places[from + index - at] ?? 0);
    }
    at += value.length;
  }
  return pieces[0] ? offsetOf(pieces[0].leaf) : 0;
}

const placesOf = new WeakMap<Nodes, readonly number[]>();

/**
 * Where each character of a text stands in what was written. Markdown leaves signs out, such as a backslash, or "> " at the
 * start of a line: each character is looked for in turn.
 */
function rawPlaces(leaf: Nodes, raw: string, value: string): readonly number[] {
  const known = placesOf.get(leaf);
  if (known) return known;
  let next = 0;
  const places = value.split('').map((unit) => {
    const found = raw.indexOf(unit, next);
    // A character that is written as another, as in "&lt;": what follows is found again.
    if (found !== -1) next = found + 1;
    return Math.max(0, next - 1);
  });
  placesOf.set(leaf, places);
  return places;
}
