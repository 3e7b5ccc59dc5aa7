import type { Element } from 'hast';
import { changeAttribute, changeRefresh } from '../attribute-addresses.ts';
import { addressesInCss } from '../css-addresses.ts';
import type { Address, RequestDirective } from './address.ts';
import { attribute, placeOf, textOf } from './hast.ts';
import { addressesInJson } from './json-addresses.ts';
import { linkUse } from './link-use.ts';

/** Every address on a page: in attributes, styles and blocks of data. Throws where CSS or JSON in it is broken. */
export function pageAddresses(elements: readonly Element[]): Address[] {
  return elements.flatMap((element) => [...inAttributes(element), ...inContent(element)]);
}

function inAttributes(element: Element): Address[] {
  const { tagName, properties } = element;
  const found: Address[] = [];
  for (const name of Object.keys(properties)) {
    const text = attribute(element, name) ?? '';
    const note = (value: string) => {
      found.push({ ...placeOf(element), value, where: `<${tagName} ${written(name)}>`, ...use(element, name) });
      return value;
    };
    if (name === 'ping') text.split(' ').forEach(note);
    else if (tagName === 'meta' && name === 'content') inMeta(element, text, note);
    else changeAttribute(name, text, note);
  }
  return found;
}

/** A `<meta>` holds an address where it sends the browser on, or names one to those who share the page. */
function inMeta(element: Element, content: string, note: (value: string) => string): void {
  if (attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh') changeRefresh(content, note);
  else if (isSharedAddress(element) || /^https?:\/\/\S+$/.test(content)) note(content);
}

/** Open Graph's and Twitter's properties that are addresses, and are read away from the page. */
function isSharedAddress(element: Element): boolean {
  const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return /^(og:(url|image|video|audio)(:(secure_)?url)?|twitter:image)$/.test(property);
}

function inContent(element: Element): Address[] {
  const { tagName } = element;
  const [text] = element.children;
  if (text?.type !== 'text') return [];
  const start = placeOf(text);
  if (tagName === 'style') {
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
  if (tagName !== 'script' || !type.endsWith('json')) return [];
  return addressesInJson(textOf(text)).map((address) => ({ ...address, ...start, where: `<script type="${type}">` }));
}

const cssDirectives = { style: 'style-src-elem', font: 'font-src', image: 'img-src' } as const;

type Use = Pick<Address, 'use' | 'directive' | 'integrity' | 'mustBeWhole'>;

/** Who reads an attribute's address, and what is fetched by it. */
function use(element: Element, name: string): Use {
  const { tagName } = element;
  if (tagName === 'link') return linkUse(element);
  if (tagName === 'meta') {
    const isRefresh = attribute(element, 'httpEquiv') !== undefined;
    return isRefresh ? { use: 'followed' } : { use: 'named', mustBeWhole: isSharedAddress(element) };
  }
  if (name === 'ping') return { use: 'fetched', directive: 'connect-src' };
  if (name === 'cite') return { use: 'named' };
  if (name === 'action' || name === 'formAction') return { use: 'followed', directive: 'form-action' };
  if (tagName === 'a' || tagName === 'area') return { use: 'followed' };
  const directive = name === 'poster' ? 'img-src' : (directives[tagName] ?? 'img-src');
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

/** The name of an attribute as HTML writes it; hast's has a capital for each part of it. */
function written(name: string): string {
  return name === 'xLinkHref' ? 'xlink:href' : name.toLowerCase();
}
