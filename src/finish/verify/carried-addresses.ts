import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Address } from './address.ts';
import { elementsOf } from './hast.ts';
import { addressesInJson, textsInJson } from './json-addresses.ts';
import { pageAddresses } from './page-addresses.ts';

const fragments = unified().use(rehypeParse, { fragment: true });

/** The addresses in HTML that a feed or data carries. It is read away from the site, so they must be whole. */
export function carriedAddresses(html: string): Pick<Address, 'value' | 'use' | 'mustBeWhole'>[] {
  if (!html.includes('<') || !html.includes('="')) return [];
  return pageAddresses(elementsOf(fragments.parse(html))).map(({ value }) => ({
    value,
    use: 'named',
    mustBeWhole: true,
  }));
}

/** Every address in a file of JSON, that of HTML in it included. Throws where it is no JSON. */
export function dataAddresses(json: string): Address[] {
  const carried = textsInJson(json).flatMap(({ text, ...place }) =>
    carriedAddresses(text).map((address) => ({ ...address, ...place })),
  );
  return [...addressesInJson(json), ...carried];
}
