import { attribute } from '../page/page.ts';
import type { PartLink } from './part-links.ts';
import type { PartNode } from './part-node.ts';
import type { PartPlace } from './part-place.ts';

/** The level from which parts are one of many: a person, a source. */
const PART_OF_GROUP = 3;

/** Lists of what stands elsewhere on the site, or in the file itself. What a source has of them grows with the site. */
const LISTS: ReadonlySet<string> = new Set(['S-appears', 'S-statements', 'S-wrote']);

/** Gives the link of an element that a reader follows. */
type LinkOf = (node: PartNode) => PartLink | undefined;

/**
 * What works on the site alone: scripts, the row for sharing, other sizes of an image, and where a person or a source
 * appears. A file has the texts with all that these lists would repeat.
 */
export function isOfSiteAlone({ element }: PartNode, { level }: PartPlace): boolean {
  const id = attribute(element, 'id') ?? '';
  if (level >= PART_OF_GROUP && LISTS.has(id)) return true;
  return element.name === 'script' || element.name === 'source' || id === 'S-share';
}

/** The links of a paragraph that has nothing else in it, and goes where they lead nowhere; none for any other element. */
export function waysIn({ element, children }: PartNode, linkOf: LinkOf): PartLink[] {
  if (element.name !== 'p') return [];
  const seen = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const links = seen.flatMap((child) => (typeof child === 'string' ? [] : (linkOf(child) ?? [])));
  return links.length === seen.length ? links : [];
}
