import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { changeAttribute } from '../attribute-addresses.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { onlyOwnEntries } from './own-entries.ts';
import type { LinkChange } from './part-links.ts';
import { idInFile, type PartPlace } from './part-place.ts';

/** How the addresses of a part are written in the file that it becomes a part of. */
export interface Carried {
  readonly link: LinkChange;
  /** Whether a link leads into the site, and to no page in the file. */
  readonly isElsewhere: (link: string, page: string) => boolean;
  /** What stands for a file that a browser asks for by itself. */
  readonly load: (address: string, page: string) => string;
  /** The language of the file. */
  readonly lang: string;
}

/** The level from which parts are one of many: a person, a source. */
const PART_OF_GROUP = 3;

/**
 * What a page has to read, as a part of a file that holds several. It is without scripts and the row for sharing, and
 * brings along what it loads. Its ids, links and headings agree with the rest. Throws where the page has no `<main>`.
 */
export function pagePart(tree: Root, place: PartPlace, carried: Carried): Element {
  const { main, root } = mainOf(tree, place.page);
  if (place.level >= PART_OF_GROUP) onlyOwnEntries(main, (link) => carried.isElsewhere(link, place.page));
  visit(main, 'element', (element, index, parent) => {
    if (isLeftOut(element) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    nest(element, place.level);
    rename(element, place);
    readdress(element, place.page, carried);
    return undefined;
  });
  withoutDeadLinks(main);
  const { lang, dir } = root.properties;
  const own = lang === carried.lang ? {} : { lang, dir };
  return {
    type: 'element',
    tagName: 'section',
    properties: { id: idInFile(place), className: ['part', `level-${place.level}`], ...own },
    children: main.children,
  };
}

function mainOf(tree: Root, page: string): { main: Element; root: Element } {
  const found: { main?: Element; root?: Element } = {};
  visit(tree, 'element', (element) => {
    if (element.tagName === 'html') found.root = element;
    if (element.tagName === 'main') found.main = element;
  });
  const { main, root } = found;
  if (!main || !root) throw new Error(`${page} has no <main>`);
  return { main, root };
}

/** What works on the site alone: scripts, the row for sharing, other sizes of an image. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return tagName === 'script' || tagName === 'source' || properties.id === 'S-share';
}

/** Puts the headings of a part below that of the part. Its sections are no landmarks: the part has dozens of siblings with the same. */
function nest(element: Element, level: number): void {
  if (level === 1) return;
  const [, own] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (own !== undefined) element.tagName = `h${Math.min(Number(own) + level - 1, 6)}`;
  if (element.tagName === 'section') delete element.properties.ariaLabelledBy;
}

/** The attributes that name other elements by their ids, as hast writes them (WHATWG HTML; WAI-ARIA 1.2). */
const REFERENCES = [
  'htmlFor',
  'headers',
  'list',
  'form',
  'popoverTarget',
  'ariaActiveDescendant',
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
  'ariaLabelledBy',
  'ariaOwns',
];

function rename({ properties }: Element, place: PartPlace): void {
  const named = (id: string | number) => idInFile(place, String(id));
  if (properties.id) properties.id = named(String(properties.id));
  for (const name of REFERENCES) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = value.map(named);
    else if (typeof value === 'string') properties[name] = value.split(' ').map(named).join(' ');
  }
}

function readdress({ tagName, properties }: Element, page: string, { link, load }: Carried): void {
  delete properties.srcSet;
  delete properties.sizes;
  const isFollowed = tagName === 'a' || tagName === 'area';
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue;
    properties[name] = changeAttribute(name, value, (address) =>
      isFollowed || name === 'cite' || address.startsWith('#') ? (link(address, page) ?? '') : load(address, page),
    );
  }
}
