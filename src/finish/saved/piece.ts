import { shortAttribute } from '../page/written-attribute.ts';
import { linkWithin, type IdOf, type PartLink } from './part-links.ts';

/** A piece of a part: a text that is the same in every file, or what the pages that a file holds make a difference to. */
export type Piece = string | Address | Id | Link | Ways;

/** The address of a link, as its attribute. */
interface Address {
  readonly kind: 'address';
  readonly link: PartLink;
}

/** The id of an element, as its attribute, which is there for links alone. */
interface Id {
  readonly kind: 'id';
  /** The element, by its page and id. */
  readonly of: string;
  readonly written: string;
}

/** A link with its tags, and what stands in its place where it leads nowhere. */
interface Link {
  readonly kind: 'link';
  readonly link: PartLink;
  readonly pieces: readonly Piece[];
  readonly instead: readonly Piece[];
}

/** What has nothing but links, and is left out where all of them lead nowhere. */
interface Ways {
  readonly kind: 'ways';
  readonly links: readonly PartLink[];
  readonly pieces: readonly Piece[];
}

/** What a file makes of pieces. */
export interface InFile {
  readonly idOf: IdOf;
  /** Whether something in the file leads to an element, by its page and id. */
  readonly isAskedFor: (element: string) => boolean;
}

/** What pieces are in a file that holds some pages. */
export function written(pieces: readonly Piece[], file: InFile): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : inFile(piece, file))).join('');
}

function inFile(piece: Exclude<Piece, string>, file: InFile): string {
  switch (piece.kind) {
    case 'address':
      return ` ${shortAttribute('href', linkWithin(piece.link, file.idOf) ?? '')}`;
    case 'id':
      return file.isAskedFor(piece.of) ? piece.written : '';
    case 'link':
      return written(isDead(piece.link, file) ? piece.instead : piece.pieces, file);
    case 'ways':
      return piece.links.every((link) => isDead(link, file)) ? '' : written(piece.pieces, file);
  }
}

function isDead(link: PartLink, { idOf }: InFile): boolean {
  return (linkWithin(link, idOf) ?? '') === '';
}

/** The links in pieces, those of what is in them included. */
export function linksIn(pieces: readonly Piece[]): PartLink[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || piece.kind === 'id') return [];
    return piece.kind === 'address' ? [piece.link] : linksIn(piece.pieces);
  });
}

/** Takes one more piece. */
export type Add = (piece: Piece) => void;

/** The pieces that are added, with texts that follow each other joined into one. */
export function piecesBy(give: (add: Add) => void): Piece[] {
  const found: Piece[] = [];
  let text = '';
  const endText = () => {
    if (text !== '') found.push(text);
    text = '';
  };
  give((piece) => {
    if (typeof piece === 'string') {
      text += piece;
      return;
    }
    endText();
    found.push(piece);
  });
  endText();
  return found;
}
