import { attribute } from '../page/page.ts';
import type { PartLink } from './part-links.ts';
import { nodesIn, type PartNode } from './part-node.ts';
import type { PartPlace } from './part-place.ts';
import type { LeftOut } from './piece.ts';

/** The level from which parts are one of many: a person, a source. */
const PART_OF_GROUP = 3;

/** Gives the link of an element that a reader follows. */
type LinkOf = (node: PartNode) => PartLink | undefined;

/** What works on the site alone: scripts, the row for sharing, other sizes of an image, and the ways to more of a list. */
export function isOfSiteAlone({ element }: PartNode, { level }: PartPlace): boolean {
  if (element.name === 'nav' && level >= PART_OF_GROUP) return true;
  return element.name === 'script' || element.name === 'source' || attribute(element, 'id') === 'S-share';
}

/**
 * When an element is left out of a file; `undefined` for never.
 *
 * What a source has on the site grows with the site; what a file has of it must not. So an entry of a list goes when
 * every link of it leads elsewhere on the site, and so does the section of a list with no other. A paragraph goes when
 * it has nothing but links that lead nowhere.
 */
export function leftOutWhere(node: PartNode, { level }: PartPlace, linkOf: LinkOf): LeftOut | undefined {
  const { name } = node.element;
  const linksIn = (entry: PartNode) => nodesIn(entry, 'a').flatMap((each) => linkOf(each) ?? []);
  if (level >= PART_OF_GROUP && name === 'li') return { where: 'entries lead away', entries: [linksIn(node)] };
  if (level >= PART_OF_GROUP && name === 'section') {
    const entries = nodesIn(node, 'li').map(linksIn);
    return entries.length > 0 ? { where: 'entries lead away', entries } : undefined;
  }
  const links = name === 'p' ? waysIn(node, linkOf) : [];
  return links.length > 0 ? { where: 'links lead nowhere', links } : undefined;
}

/** The links of a paragraph that has nothing else in it. */
function waysIn({ children }: PartNode, linkOf: LinkOf): PartLink[] {
  const seen = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const links = seen.flatMap((child) => (typeof child === 'string' ? [] : (linkOf(child) ?? [])));
  return links.length === seen.length ? links : [];
}
