import { attribute, wordsOf } from '../page/page.ts';
import type { PartLink } from './part-links.ts';
import { isBlank, type PartNode } from './part-node.ts';
import type { PageInFiles } from './part-place.ts';

/** The level from which parts are one of many: a person, a source. */
const PART_OF_GROUP = 3;

/**
 * Lists of what stands elsewhere on the site, or in the file itself, from the level on that a part has at least. What a
 * source or a background page has of them grows with the site.
 */
const LISTS: ReadonlyMap<string, number> = new Map([
  ['S-used', 2],
  ['S-appears', PART_OF_GROUP],
  ['S-statements', PART_OF_GROUP],
  ['S-wrote', PART_OF_GROUP],
]);

/** Gives the link of an element that a reader follows. */
type LinkOf = (node: PartNode) => PartLink | undefined;

/** Whether a part of a level is without an element of this id. */
const hasNoList = (id: string | undefined, level: number) => level >= (LISTS.get(id ?? '') ?? Infinity);

/**
 * What works on the site alone: scripts, the row for sharing, other sizes of an image, what a page is where a whole group
 * is that, and where a person, a source or a background page appears. A file has the texts with all that these lists
 * would repeat.
 */
export function isOfSiteAlone({ element, children }: PartNode, { level }: PageInFiles): boolean {
  const { name, parent } = element;
  const id = attribute(element, 'id');
  if (name === 'script' || name === 'source' || id === 'S-share' || hasNoList(id, level)) return true;
  if (level >= PART_OF_GROUP && parent?.name === 'header' && wordsOf(element, 'class').includes('label')) return true;
  const [first] = children;
  const href = name === 'li' && first?.kind === 'node' ? attribute(first.element, 'href') : undefined;
  return href?.startsWith('#') === true && hasNoList(href.slice(1), level);
}

/** The links of a paragraph that has nothing else in it, and goes where they lead nowhere; none for any other element. */
export function waysIn({ element, children }: PartNode, linkOf: LinkOf): PartLink[] {
  if (element.name !== 'p') return [];
  const seen = children.filter((child) => !isBlank(child));
  const links = seen.flatMap((child) => (child.kind === 'text' ? [] : (linkOf(child) ?? [])));
  return links.length === seen.length ? links : [];
}
