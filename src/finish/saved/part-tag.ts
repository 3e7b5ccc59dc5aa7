import { changeAttribute } from '../attribute-addresses.ts';
import { attribute, type Attribute, type Page, type PageElement } from '../page/page.ts';
import { writtenAttribute } from '../page/written-attribute.ts';
import { linkWithin, partLink, type PartLink } from './part-links.ts';
import { idInFile, type PartPlace } from './part-place.ts';
import type { Piece } from './piece.ts';

/** What the tags of a part are made with. */
export interface PartSource {
  readonly page: Page;
  readonly place: PartPlace;
  /** The site's public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
  /** What stands for a file that a browser asks for by itself. */
  readonly load: (address: string, page: string) => string;
}

/** The name of an element in a part: its headings stand below that of the part. */
export function nameIn({ level }: PartPlace, { name }: PageElement): string {
  const [, own] = level === 1 ? [] : (/^h([1-6])$/.exec(name) ?? []);
  return own === undefined ? name : `h${Math.min(Number(own) + level - 1, 6)}`;
}

/** The link of an element in a part. */
export function linkOf(element: PageElement, { place, address }: PartSource): PartLink | undefined {
  const href = element.name === 'a' ? attribute(element, 'href') : undefined;
  return href === undefined ? undefined : partLink(href, place.page, address);
}

/** The attributes of an element in a part, each after a space. The address of a link is for each file to say. */
export function attributePieces(element: PageElement, source: PartSource): Piece[] {
  const link = linkOf(element, source);
  return element.attributes.flatMap((each): Piece[] => {
    if (isLeftOut(each.name, element, source.place)) return [];
    if (!link || each.name !== 'href') return [` ${attributeIn(element, each, source)}`];
    return [{ kind: 'address', link }];
  });
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
function isLeftOut(name: string, element: PageElement, { level }: PartPlace): boolean {
  if (name === 'srcset' || name === 'sizes' || name === 'imagesrcset') return true;
  return level > 1 && element.name === 'section' && name === 'aria-labelledby';
}

function attributeIn(element: PageElement, { name, value, start, end }: Attribute, source: PartSource): string {
  const { page, place } = source;
  const changed = REFERENCES.has(name) ? renamed(value, place) : readdressed(element, name, value, source);
  return changed === value ? page.html.slice(start, end) : writtenAttribute(name, changed);
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

function renamed(value: string, place: PartPlace): string {
  return value.replaceAll(/[^\t\n\f\r ]+/g, (id) => idInFile(place, id));
}

function readdressed(element: PageElement, name: string, value: string, source: PartSource): string {
  const { place, address, load } = source;
  const isFollowed = element.name === 'area' || name === 'cite';
  return changeAttribute(name, value, (each) => {
    if (!isFollowed && !each.startsWith('#')) return load(each, place.page);
    // A quotation and a drawing lead out of the site or to the page itself.
    return linkWithin(partLink(each, place.page, address), new Map([[place.page, place]])) ?? '';
  });
}
