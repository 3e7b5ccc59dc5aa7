import { attribute } from '../page/page.ts';
import { counting, type Characters } from './characters.ts';
import { endsItself, endTag, type Next } from './end-tag.ts';
import { isOfSiteAlone, waysIn } from './left-out.ts';
import { elementOf } from './part-links.ts';
import { isBlank, nodeOf, type PartNode } from './part-node.ts';
import { idInPart, isOneOfMany, type PageInFiles } from './part-place.ts';
import { attributePieces, attributesOfText, linkOf, nameIn, referencesOf, type PartSource } from './part-tag.ts';
import { joined, linksIn, type Piece } from './piece.ts';

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
  const pieces = joined(contentOf(node, source));
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

function contentOf({ children }: PartNode, source: PartSource): Piece[] {
  const kept = children.filter((child) => child.kind === 'text' || !isOfSiteAlone(child, source.place));
  return kept.flatMap((child, index) => {
    if (child.kind === 'node') return piecesOf(child, nextIn(kept, index, source), source);
    source.count.add(child);
    return [source.page.html.slice(child.start, child.end)];
  });
}

/** What stands behind one of some nodes in every file. */
function nextIn(nodes: PartNode['children'], index: number, source: PartSource): Next {
  const next = nodes.find((each, at) => at > index && !isBlank(each));
  return next?.kind === 'node' && ways(next, source).length > 0 ? 'unsure' : next;
}

const ways = (node: PartNode, source: PartSource) => waysIn(node, ({ element }) => linkOf(element, source));

function piecesOf(node: PartNode, next: Next, source: PartSource): Piece[] {
  const { element } = node;
  const name = nameIn(source.place, element);
  const content = contentOf(node, source);
  const attributes = attributePieces(element, source);
  const pieces = endsItself(node)
    ? [`<${name}`, ...attributes, ' />']
    : [`<${name}`, ...attributes, '>', ...content, endTag(name, node, next)];
  const link = linkOf(element, source);
  if (link) return [{ kind: 'link', link, pieces: joined(pieces), instead: joined(deadLink(node, content, source)) }];
  const links = ways(node, source);
  return links.length > 0 ? [{ kind: 'ways', links, pieces: joined(pieces) }] : pieces;
}

/**
 * What stands for a link that leads nowhere: the name of the thing, as text. What says no more than where to go is left
 * out: a link to the page before or after.
 */
function deadLink({ element }: PartNode, content: readonly Piece[], source: PartSource): Piece[] {
  if (attribute(element, 'rel')) return [];
  const attributes = attributesOfText(element, source);
  return attributes === '' ? [...content] : [`<span${attributes}>`, ...content, '</span>'];
}
