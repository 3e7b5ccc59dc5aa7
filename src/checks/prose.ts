import type { Nodes, Parents } from 'mdast';
import type { EntryFile } from '../content/entry-file.ts';
import { blockText, offsetAt, type Piece } from '../text/block-text.ts';

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
  readonly block: Parents;
}

/** The text of a block; what stands in a node that is `hidden` is hidden with it. */
export function proseOf({ body }: EntryFile, block: Parents, hidden: (node: Nodes) => boolean): Prose {
  const found = blockText(block);
  const isHidden = ({ ancestors, leaf }: Piece) => hidden(leaf) || ancestors.some(hidden);
  return {
    text: found.text,
    visible: found.pieces.map((piece) => (isHidden(piece) ? hide(piece.text) : piece.text)).join(''),
    offsetAt: (index) => offsetAt(found, index, body),
    block,
  };
}

/** As many signs as a text has characters, so that places stay what they are. */
export function hide(text: string): string {
  return HIDDEN.repeat(text.length);
}
