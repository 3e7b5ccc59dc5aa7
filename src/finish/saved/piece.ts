import { alone } from '../alone.ts';
import { writtenAttribute } from '../page/written-attribute.ts';
import { linkWithin, type PartLink, type Parts } from './part-links.ts';

/** A piece of a part: a text that is the same in every file, or what the pages that a file holds make a difference to. */
export type Piece = string | Address | Link | Ways;

/** The address of a link, as its attribute. */
interface Address {
  readonly kind: 'address';
  readonly link: PartLink;
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

/** What pieces are in a file that holds some pages. */
export function written(pieces: readonly Piece[], parts: Parts): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : inFile(piece, parts))).join('');
}

function inFile(piece: Exclude<Piece, string>, parts: Parts): string {
  if (piece.kind === 'address') return ` ${writtenAttribute('href', linkWithin(piece.link, parts) ?? '')}`;
  if (piece.kind === 'link') return written(isDead(piece.link, parts) ? piece.instead : piece.pieces, parts);
  return piece.links.every((link) => isDead(link, parts)) ? '' : written(piece.pieces, parts);
}

function isDead(link: PartLink, parts: Parts): boolean {
  return (linkWithin(link, parts) ?? '') === '';
}

/** Pieces with texts that follow each other joined into one, and nothing kept of the pages that they are from. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '') found.push(alone(text), piece);
      else found.push(piece);
      text = '';
    }
  }
  return text === '' ? found : [...found, alone(text)];
}
