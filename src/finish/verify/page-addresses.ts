import { changeAttribute, changeRefresh } from '../attribute-addresses.ts';
import { addressesInCss } from '../css-addresses.ts';
import { attribute, firstText, type Page, type PageElement } from '../page/page.ts';
import type { Address, RequestDirective } from './address.ts';
import type { Place } from './fault.ts';
import { addressesInJson } from './json-addresses.ts';
import { linkUse } from './link-use.ts';

/** Every address on a page: in attributes, styles and blocks of data. Throws where CSS or JSON in it is broken. */
export function pageAddresses(page: Page, place: (offset: number) => Place): Address[] {
  return page.elements.flatMap((element) => [...inAttributes(element, place), ...inContent(page, element, place)]);
}

function inAttributes(element: PageElement, place: (offset: number) => Place): Address[] {
  const found: Address[] = [];
  for (const { name, value: text } of element.attributes) {
    const note = (value: string) => {
      found.push({ ...place(element.start), value, where: `<${element.name} ${name}>`, ...use(element, name) });
      return value;
    };
    if (name === 'ping') text.split(' ').forEach(note);
    else if (element.name === 'meta' && name === 'content') inMeta(element, text, note);
    else changeAttribute(name, text, note);
  }
  return found;
}

/** A `<meta>` holds an address where it sends the browser on, or names one to those who share the page. */
function inMeta(element: PageElement, content: string, note: (value: string) => string): void {
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') changeRefresh(content, note);
  else if (isSharedAddress(element) || (NAMES.test(propertyOf(element)) && /^https?:/.test(content))) note(content);
}

/** Open Graph's and Twitter's properties that are addresses, and are read away from the page. */
function isSharedAddress(element: PageElement): boolean {
  return /^(og:(url|image|video|audio)(:(secure_)?url)?|twitter:image)$/.test(propertyOf(element));
}

/** Properties that may hold an address or a name. What any other one holds is text, whatever it looks like. */
const NAMES = /^(article:(author|publisher)|og:see_also|twitter:(player|url)|citation_\w+_url)$/;

function propertyOf(element: PageElement): string {
  return attribute(element, 'property') ?? attribute(element, 'name') ?? '';
}

function inContent(page: Page, element: PageElement, place: (offset: number) => Place): Address[] {
  const { name } = element;
  if (name !== 'style' && name !== 'script') return [];
  const text = firstText(page, element);
  if (!text) return [];
  const start = place(text.start);
  if (name === 'style') {
    return addressesInCss(text.value).map(({ url, use, line, column }) => ({
      value: url,
      where: '<style>',
      use: 'fetched',
      directive: cssDirectives[use],
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
    }));
  }
  const type = attribute(element, 'type') ?? '';
  if (!type.endsWith('json')) return [];
  return addressesInJson(text.value).map((address) => ({ ...address, ...start, where: `<script type="${type}">` }));
}

const cssDirectives = { style: 'style-src-elem', font: 'font-src', image: 'img-src' } as const;

type Use = Pick<Address, 'use' | 'directive' | 'integrity' | 'mustBeWhole'>;

/** Who reads an attribute's address, and what is fetched by it. */
function use(element: PageElement, name: string): Use {
  if (element.name === 'link') return linkUse(element);
  if (element.name === 'meta') {
    const isRefresh = attribute(element, 'http-equiv') !== undefined;
    return isRefresh ? { use: 'followed' } : { use: 'named', mustBeWhole: isSharedAddress(element) };
  }
  if (name === 'ping') return { use: 'fetched', directive: 'connect-src' };
  if (name === 'cite') return { use: 'named' };
  if (name === 'action' || name === 'formaction') return { use: 'followed', directive: 'form-action' };
  if (element.name === 'a' || element.name === 'area') return { use: 'followed' };
  const directive = name === 'poster' ? 'img-src' : (directives[element.name] ?? 'img-src');
  return { use: 'fetched', directive, integrity: attribute(element, 'integrity') };
}

/** What elements fetch; everything else that holds an address, in drawings too, shows an image. */
const directives: Readonly<Record<string, RequestDirective>> = {
  script: 'script-src-elem',
  audio: 'media-src',
  video: 'media-src',
  track: 'media-src',
  iframe: 'frame-src',
  frame: 'frame-src',
  object: 'object-src',
  embed: 'object-src',
};
