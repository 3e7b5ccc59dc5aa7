import { changeAttribute } from '../attribute-addresses.ts';
import { addressesInCss } from '../css-addresses.ts';
import { elementsOfXml, type XmlElement } from '../xml-elements.ts';
import type { Address } from './address.ts';
import { carriedAddresses } from './carried-addresses.ts';
import { placeIn, START } from './fault.ts';

/** Every address in a drawing. Throws where CSS in it is broken. */
export function drawingAddresses(svg: string): Address[] {
  const found: Address[] = [];
  for (const element of elementsOfXml(svg)) {
    const note = (where: string) => (value: string) => {
      const use = element.localName === 'a' ? 'followed' : 'fetched';
      found.push({ ...findIn(svg, value), value, where, use });
      return value;
    };
    for (const { name, value } of element.attributes)
      changeAttribute(name, value, note(`<${element.localName} ${name}>`));
    if (element.localName === 'style') addressesInCss(element.textContent).map(({ url }) => note('<style>')(url));
  }
  return found;
}

/** The ids in a drawing. */
export function drawingIds(svg: string): string[] {
  return elementsOfXml(svg).flatMap(({ attributes }) => [...attributes].find(({ name }) => name === 'id')?.value ?? []);
}

/**
 * Every address in a feed or a sitemap: in attributes, as the text of an element, and in the HTML of one. They are read
 * away from the site, so they must be whole.
 */
export function feedAddresses(xml: string): Address[] {
  const found = elementsOfXml(xml).flatMap((element) =>
    [...inAttributes(element), ...inText(element)].map((address) => ({
      ...address,
      ...findIn(xml, address.value),
      where: `<${element.localName}>`,
    })),
  );
  return [...found, ...styleSheets(xml)];
}

function inAttributes({ attributes }: XmlElement): ReturnType<typeof carriedAddresses> {
  return [...attributes]
    .filter(({ name }) => /^(href|src|url)$/.test(name))
    .map(({ value }) => ({ value, use: 'named', mustBeWhole: true }));
}

function inText({ children, textContent }: XmlElement): ReturnType<typeof carriedAddresses> {
  if (children.length > 0) return [];
  const value = textContent.trim();
  return /^https?:\/\/\S+$/.test(value) ? [{ value, use: 'named' }] : carriedAddresses(textContent);
}

/** The style sheet that a browser shows a feed with: an instruction before the root, with the attributes of an element. */
function styleSheets(xml: string): Address[] {
  const start = xml.indexOf(STYLE_SHEET);
  if (start === -1) return [];
  const [element] = elementsOfXml(`<link${xml.slice(start + STYLE_SHEET.length, xml.indexOf('?>', start))}/>`);
  const href = [...(element?.attributes ?? [])].find(({ name }) => name === 'href')?.value ?? '';
  return [{ ...placeIn(xml, start), value: href, where: STYLE_SHEET, use: 'fetched' }];
}

const STYLE_SHEET = '<?xml-stylesheet';

/** Where an address is written in a text of XML; at its start where it is written with other signs. */
function findIn(xml: string, address: string) {
  const offset = xml.indexOf(address.replaceAll('&', '&amp;'));
  return offset === -1 ? START : placeIn(xml, offset);
}
