import { attribute } from '../page/page.ts';
import { counting, type Characters } from './characters.ts';
import { endsItself, endTag, type Next } from './end-tag.ts';
import { isDateAlone, isOfSiteAlone, waysIn } from './left-out.ts';
import { elementOf } from './part-links.ts';
import { isBlank, nodeOf, type PartNode } from './part-node.ts';
import { idInPart, isOneOfMany, type PageInFiles } from './part-place.ts';
import { attributePieces, attributesOfText, linkOf, nameIn, referencesOf, type PartSource } from './part-tag.ts';
import { linksIn, piecesBy, type Add, type Piece } from './piece.ts';

/** A page as a part of files that hold several. */
export interface PagePart {
  /** The beginning of its tag. */
  readonly tag: string;
  /** Its end tag. */
  readonly end: string;
  readonly lang: string;
  readonly dir: string;
  readonly pieces: readonly Piece[];
  /** The elements that something in it leads to, by their pages and ids. */
  readonly leadsTo: readonly string[];
  readonly characters: Characters;
}

/** A page to cut a part out of. */
export type PageOfPart = Omit<PartSource, 'count' | 'links'>;

/**
 * What a page has to read, as a part of files that hold several. It is without scripts and the row for sharing, and
 * brings along what it loads. Its ids, links and headings agree with the rest. Throws where the page has no `<main>`.
 */
export function pagePart(of: PageOfPart): PagePart {
  const { page, place } = of;
  const main = page.elements.find(({ name }) => name === 'main');
  const root = page.elements.find(({ name }) => name === 'html');
  if (!main || !root) throw new Error(`${place.page} has no <main>`);
  const node = textOf(nodeOf(page, main), place);
  const source: PartSource = { ...of, count: counting(), links: new Map() };
  const pieces = piecesBy((add) => addContent(add, node, source));
  const id = idInPart(place);
  return {
    ...(isOneOfMany(place)
      ? { tag: `<article id=${id}`, end: '</article>' }
      : { tag: `<section id=${id} class="part level-${place.level}"`, end: '</section>' }),
    lang: attribute(root, 'lang') ?? '',
    dir: attribute(root, 'dir') ?? '',
    pieces,
    leadsTo: [...new Set([...linksIn(pieces).flatMap(elementOf), ...referencesOf(node, source)])],
    characters: source.count.characters,
  };
}

/** What a page has to read: a part that is one of many is the article itself that stands in its `<main>`. */
function textOf(main: PartNode, place: PageInFiles): PartNode {
  const [only, ...others] = main.children.filter((child) => !isBlank(child));
  const isArticle = only?.kind === 'node' && only.element.name === 'article' && only.element.attributes.length === 0;
  return isOneOfMany(place) && isArticle && others.length === 0 ? only : main;
}

function addContent(add: Add, { children }: PartNode, source: PartSource): void {
  const kept = children.filter((child) => child.kind === 'text' || !isOfSiteAlone(child, source.place));
  for (const [index, child] of kept.entries()) {
    if (child.kind === 'node') addElement(add, child, nextIn(kept, index, source), source);
    else {
      source.count.add(child);
      add(source.page.html.slice(child.start, child.end));
    }
  }
}

/** What stands behind one of some nodes in every file. */
function nextIn(nodes: PartNode['children'], index: number, source: PartSource): Next {
  let at = index + 1;
  for (let next = nodes[at]; next && isBlank(next); next = nodes[at]) at += 1;
  const next = nodes[at];
  return next?.kind === 'node' && ways(next, source).length > 0 ? 'unsure' : next;
}

const ways = (node: PartNode, source: PartSource) => waysIn(node, ({ element }) => linkOf(element, source));

function addElement(add: Add, node: PartNode, next: Next, source: PartSource): void {
  if (isDateAlone(node.element)) {
    addContent(add, node, source);
    return;
  }
  const link = linkOf(node.element, source);
  const links = link ? [] : ways(node, source);
  if (link) {
    const content = piecesBy((within) => addContent(within, node, source));
    const pieces = piecesBy((within) => addTagged(within, node, next, source, content));
    add({ kind: 'link', link, pieces, instead: deadLink(node, content, source) });
  } else if (links.length > 0) {
    add({ kind: 'ways', links, pieces: piecesBy((within) => addTagged(within, node, next, source)) });
  } else addTagged(add, node, next, source);
}

/** An element with its tags. Its content is read where it is not there yet. */
function addTagged(add: Add, node: PartNode, next: Next, source: PartSource, content?: readonly Piece[]): void {
  const name = nameIn(source.place, node.element);
  add(`<${name}`);
  const attributes = attributePieces(node.element, source);
  attributes.forEach(add);
  if (endsItself(node)) {
    const last = attributes.at(-1);
    // A slash behind a value without quotation marks would be a part of it.
    add(last === undefined || (typeof last === 'string' && last.endsWith('"')) ? '/>' : ' />');
    return;
  }
  add('>');
  if (content) content.forEach(add);
  else addContent(add, node, source);
  add(endTag(name, node, next));
}

/**
 * What stands for a link that leads nowhere: the name of the thing, as text. What says no more than where to go is left
 * out: a link to the page before or after.
 */
function deadLink({ element }: PartNode, content: readonly Piece[], source: PartSource): Piece[] {
  if (attribute(element, 'rel')) return [];
  const attributes = attributesOfText(element, source);
  const pieces = attributes === '' ? content : [`<span${attributes}>`, ...content, '</span>'];
  return piecesBy((add) => pieces.forEach(add));
}
