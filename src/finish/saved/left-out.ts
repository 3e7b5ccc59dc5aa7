import { attribute, wordsOf, type PageElement } from '../page/page.ts';
import { is, type Kinds } from './own-font.ts';
import type { PartLink } from './part-links.ts';
import { isBlank, type PartNode } from './part-node.ts';
import { isOneOfMany, PART_OF_GROUP, type PageInFiles } from './part-place.ts';

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

/** What gives a date a look of its own: lists of events and what is said of a picture. */
const DATED = { names: new Set(['figure']), classes: new Set(['time', 'dated']) };

/**
 * Whether an element says of its text that it is a date, and nothing more: that is for programs, for which the page has it
 * and the data of the explainer beside it.
 */
export function isDateAlone(element: PageElement): boolean {
  return element.name === 'time' && !isWithin(element, DATED);
}

function isWithin(element: PageElement, kinds: Kinds): boolean {
  return is(element, kinds) || (element.parent !== undefined && isWithin(element.parent, kinds));
}

/** Whether it draws roles up to the day of the latest explainer with a person, or says so. */
function isOfDrawnRoles(element: PageElement): boolean {
  const classes = wordsOf(element, 'class');
  if (element.name === 'svg') return classes.includes('role-bar') || classes.includes('axis');
  return element.name === 'p' && classes.includes('drawn');
}

/** Gives the link of an element that a reader follows. */
type LinkOf = (node: PartNode) => PartLink | undefined;

/** Whether it is the label over a headline, or the list of what is on a page. */
function isOfHeadAlone(element: PageElement): boolean {
  return element.name === 'nav' || wordsOf(element, 'class').includes('label');
}

/** Whether a part of a level is without an element of this id. */
const hasNoList = (id: string | undefined, level: number) => level >= (LISTS.get(id ?? '') ?? Infinity);

/**
 * What works on the site alone: scripts, the row for sharing, other sizes of an image, what a page is where a whole group
 * is that with what is on it, and where a person, a source or a background page appears. A file has the texts with all that
 * these lists would repeat. It has roles in words: how far they are drawn changes with each new explainer on the site, and
 * would change every file with it.
 */
export function isOfSiteAlone({ element, children }: PartNode, place: PageInFiles): boolean {
  const { level } = place;
  const { name, parent } = element;
  const id = attribute(element, 'id');
  if (name === 'script' || name === 'source' || id === 'S-share' || hasNoList(id, level) || isOfDrawnRoles(element))
    return true;
  if (isOneOfMany(place) && parent?.name === 'header' && isOfHeadAlone(element)) return true;
  const [first] = children;
  const href = name === 'li' && first?.kind === 'node' ? attribute(first.element, 'href') : undefined;
  return href?.startsWith('#') === true && hasNoList(href.slice(1), level);
}

/**
 * The links of a paragraph that has nothing else in it, and goes where they lead nowhere; none for any other element, nor
 * where one leads to something on its own page, as the way back to the text: that is in every file.
 */
export function waysIn({ element, children }: PartNode, linkOf: LinkOf): PartLink[] {
  if (element.name !== 'p') return [];
  const seen = children.filter((child) => !isBlank(child));
  const links = seen.flatMap((child) => (child.kind === 'text' ? [] : (linkOf(child) ?? [])));
  return links.length === seen.length && !links.some(isOnItsPage) ? links : [];
}

function isOnItsPage({ page, target }: PartLink): boolean {
  return target.kind === 'inside' && target.file === page;
}
