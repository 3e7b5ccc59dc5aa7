import { changeAttribute } from '../attribute-addresses.ts';
import { addressesInCss } from '../css-addresses.ts';
import { elementsOfXml, type XmlElement } from '../xml-elements.ts';
import type { Address } from './address.ts';
import { carriedAddresses } from './carried-addresses.ts';
import type { Place } from './fault.ts';

/** Every address in a drawing. Throws where it is no XML, or CSS in it is broken. */
export function drawingAddresses(svg: string): Address[] {
  const found: Address[] = [];
  for (const { name: element, attributes, text } of elementsOfXml(svg)) {
    const note =
      (where: string, { line, column }: Place) =>
      (value: string) => {
        found.push({ line, column, value, where, use: element === 'a' ? 'followed' : 'fetched' });
        return value;
      };
    for (const attribute of attributes) {
      const { name, value } = attribute;
      changeAttribute(name, value, note(`<${element} ${name}>`, attribute));
    }
    if (element === 'style' && text) addressesInCss(text.value).map(({ url }) => note('<style>', text)(url));
  }
  return found;
}

/** The ids in a drawing. Throws where it is no XML. */
export function drawingIds(svg: string): string[] {
  return elementsOfXml(svg).flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? []);
}

/**
 * Every address in a feed or a sitemap: in attributes, as the text of an element, and in the HTML of one. They are read
 * away from the site, so they must be whole; but its style sheet is a browser's, and lies beside it. Throws where it is no
 * XML.
 */
export function feedAddresses(xml: string): Address[] {
  return elementsOfXml(xml).flatMap((element) =>
    [...inAttributes(element), ...inText(element)].map((address) => ({ ...address, where: `<${element.name}>` })),
  );
}

function inAttributes({ name: element, attributes }: XmlElement): Omit<Address, 'where'>[] {
  return attributes
    .filter(({ name }) => /^(href|src|url)$/.test(name))
    .map(({ value, line, column }) =>
      element === '?xml-stylesheet'
        ? { value, line, column, use: 'fetched' }
        : { value, line, column, use: 'named', mustBeWhole: true },
    );
}

/** The elements whose text is an address: of Atom, RSS 2.0 and sitemaps. */
const HOLDS_ADDRESS = /^(comments|docs|guid|icon|id|link|loc|logo|uri|url)$/;

/** What an element says is text, whatever it looks like, but where it is for an address or for HTML. */
function inText({ name, attributes, text }: XmlElement): Omit<Address, 'where'>[] {
  if (!text) return [];
  const { line, column } = text;
  const value = text.value.trim();
  if (HOLDS_ADDRESS.test(name)) return /^https?:\/\/\S+$/.test(value) ? [{ value, line, column, use: 'named' }] : [];
  // RSS has HTML without a word in these, and Atom says where it has.
  const isHtml =
    /^(description|encoded)$/.test(name) || attributes.some((each) => each.name === 'type' && each.value === 'html');
  return isHtml ? carriedAddresses(text.value).map((address) => ({ ...address, line, column })) : [];
}
