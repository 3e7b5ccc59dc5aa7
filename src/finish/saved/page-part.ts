import { attribute } from '../page/page.ts';
import { isOfSiteAlone, waysIn } from './left-out.ts';
import { nodeOf, type PartNode } from './part-node.ts';
import { idInFile } from './part-place.ts';
import { attributePieces, attributesOfText, linkOf, nameIn, type PartSource } from './part-tag.ts';
import { joined, type Piece } from './piece.ts';

/** A page as a part of files that hold several. */
export interface PagePart {
  /** The beginning of its tag. */
  readonly tag: string;
  readonly lang: string;
  readonly dir: string;
  readonly pieces: readonly Piece[];
}

/**
 * What a page has to read, as a part of files that hold several. It is without scripts and the row for sharing, and
 * brings along what it loads. Its ids, links and headings agree with the rest. Throws where the page has no `<main>`.
 */
export function pagePart(source: PartSource): PagePart {
  const { page, place } = source;
  const main = page.elements.find(({ name }) => name === 'main');
  const root = page.elements.find(({ name }) => name === 'html');
  if (!main || !root) throw new Error(`${place.page} has no <main>`);
  return {
    tag: `<section id="${idInFile(place)}" class="part level-${place.level}"`,
    lang: attribute(root, 'lang') ?? '',
    dir: attribute(root, 'dir') ?? '',
    pieces: joined(contentOf(nodeOf(page, main), source)),
  };
}

function contentOf({ children }: PartNode, source: PartSource): Piece[] {
  return children.flatMap((child) => (typeof child === 'string' ? [child] : piecesOf(child, source)));
}

function piecesOf(node: PartNode, source: PartSource): Piece[] {
  if (isOfSiteAlone(node, source.place)) return [];
  const { element } = node;
  const name = nameIn(source.place, element);
  const content = contentOf(node, source);
  const pieces = [`<${name}`, ...attributePieces(element, source), '>', ...content, VOID.has(name) ? '' : `</${name}>`];
  const link = linkOf(element, source);
  if (link) return [{ kind: 'link', link, pieces: joined(pieces), instead: joined(deadLink(node, content, source)) }];
  const links = waysIn(node, (each) => linkOf(each.element, source));
  return links.length > 0 ? [{ kind: 'ways', links, pieces: joined(pieces) }] : pieces;
}

/** The elements of HTML that have no end tag (WHATWG HTML, "Void elements"). */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/**
 * What stands for a link that leads nowhere: the name of the thing, as text. What says no more than where to go is left
 * out: a link to the page before or after.
 */
function deadLink({ element }: PartNode, content: readonly Piece[], source: PartSource): Piece[] {
  if (attribute(element, 'rel')) return [];
  return [`<span${attributesOfText(element, source)}>`, ...content, '</span>'];
}
