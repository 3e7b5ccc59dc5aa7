import { changeAttribute } from '../attribute-addresses.ts';
import { attribute, type Attribute, type Page, type PageElement } from '../page/page.ts';
import { needsNoQuotes, shortAttribute, writtenAttribute } from '../page/written-attribute.ts';
import type { Count } from './characters.ts';
import { linkWithin, partLink, type IdOf, type PartLink } from './part-links.ts';
import type { PartNode } from './part-node.ts';
import { idInPart, isOneOfMany, type PageInFiles } from './part-place.ts';
import type { Piece } from './piece.ts';

/** What the tags of a part are made with. */
export interface PartSource {
  readonly page: Page;
  readonly place: PageInFiles;
  /** The site's public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
  /** What stands for a file that a browser asks for by itself. */
  readonly load: (address: string, page: string) => string;
  /** Counts the characters that are met in it. */
  readonly count: Count;
  /** The links that were met in it so far: several rules ask for each. */
  readonly links: Map<PageElement, PartLink>;
}

/**
 * The name of an element in a part: its headings stand below that of the part. A section that has no name of its own is
 * what any element is that only holds others.
 */
export function nameIn(place: PageInFiles, element: PageElement): string {
  const { level } = place;
  const { name } = element;
  if (isOneOfMany(place) && name === 'section' && attribute(element, 'aria-label') === undefined) return 'div';
  const [, own] = level === 1 ? [] : (/^h([1-6])$/.exec(name) ?? []);
  return own === undefined ? name : `h${Math.min(Number(own) + level - 1, 6)}`;
}

/** The link of an element in a part. */
export function linkOf(element: PageElement, { place, address, links }: PartSource): PartLink | undefined {
  const href = element.name === 'a' ? attribute(element, 'href') : undefined;
  if (href === undefined) return undefined;
  const link = links.get(element) ?? partLink(href, place.page, address);
  links.set(element, link);
  return link;
}

/** The attributes of an element in a part, each after a space. The address of a link and some ids are for each file to say. */
export function attributePieces(element: PageElement, source: PartSource): Piece[] {
  const { page, level } = source.place;
  const link = linkOf(element, source);
  return element.attributes.flatMap((each): Piece[] => {
    if (isLeftOut(each.name, element, source.place)) return [];
    if (link && each.name === 'href') return [{ kind: 'address', link }];
    const written = ` ${attributeIn(element, each, source)}`;
    return [level > 1 && isForLinks(element, each) ? { kind: 'id', of: `${page}#${each.value}`, written } : written];
  });
}

/** Elements that have an id for links alone. */
const FOR_LINKS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'section']);

/** Whether an attribute is an id for links alone, as that of an event too. What others have one for styles ask too. */
function isForLinks(element: PageElement, { name, value }: Attribute): boolean {
  return name === 'id' && (FOR_LINKS.has(element.name) || value.startsWith('S-on-'));
}

/** The elements that others in a part name by their ids, with its page. */
export function referencesOf({ element, children }: PartNode, source: PartSource): string[] {
  const { place } = source;
  const named = element.attributes.filter(
    ({ name }) => REFERENCES.has(name) && name !== 'id' && !isLeftOut(name, element, place),
  );
  return [
    ...named.flatMap(({ value }) => value.split(/[\t\n\f\r ]+/).map((id) => `${place.page}#${id}`)),
    ...children.flatMap((child) => (child.kind === 'text' ? [] : referencesOf(child, source))),
  ];
}

/** The attributes that a link alone may have. */
const OF_LINKS: ReadonlySet<string> = new Set([
  'href',
  'hreflang',
  'type',
  'download',
  'target',
  'ping',
  'referrerpolicy',
]);

/** The attributes of a link that leads nowhere, whose name stays as text. */
export function attributesOfText(link: PageElement, source: PartSource): string {
  const kept = link.attributes.filter(({ name }) => !OF_LINKS.has(name));
  return kept.map((each) => ` ${attributeIn(link, each, source)}`).join('');
}

/** There is one size of an image, and a part's sections are no landmarks: it has dozens of siblings with the same. */
function isLeftOut(name: string, element: PageElement, { level }: PageInFiles): boolean {
  if (name === 'srcset' || name === 'sizes' || name === 'imagesrcset') return true;
  return level > 1 && element.name === 'section' && name === 'aria-labelledby';
}

function attributeIn(element: PageElement, { name, value, start, end }: Attribute, source: PartSource): string {
  const { page, place } = source;
  const changed = REFERENCES.has(name) ? renamed(value, place) : readdressed(element, name, value, source);
  // Drawings tell capitals in names apart, and these are read without.
  const written = page.html.slice(start, start + name.length);
  if (needsNoQuotes(changed)) return shortAttribute(written, changed);
  return changed === value ? page.html.slice(start, end) : writtenAttribute(written, changed);
}

/** The attributes that name an element by its id (WHATWG HTML; WAI-ARIA 1.2). */
const REFERENCES: ReadonlySet<string> = new Set([
  'id',
  'for',
  'headers',
  'list',
  'form',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
]);

function renamed(value: string, place: PageInFiles): string {
  return value.replaceAll(/[^\t\n\f\r ]+/g, (id) => idInPart(place, id));
}

function readdressed(element: PageElement, name: string, value: string, source: PartSource): string {
  const { place, address, load } = source;
  const isFollowed = element.name === 'area' || name === 'cite';
  // A quotation and a drawing lead out of the site or to the page itself.
  const idOf: IdOf = (page, id) => (page === place.page ? idInPart(place, id) : undefined);
  return changeAttribute(name, value, (each) => {
    if (!isFollowed && !each.startsWith('#')) return load(each, place.page);
    return linkWithin(partLink(each, place.page, address), idOf) ?? '';
  });
}
